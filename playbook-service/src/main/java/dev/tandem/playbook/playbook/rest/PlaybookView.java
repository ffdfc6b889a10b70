package dev.tandem.playbook.playbook.rest;

import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.PlaybookStatus;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of a playbook")
record PlaybookView(
        UUID id,
        int revision,
        String code,
        int version,
        PlaybookStatus status,
        String author,
        String approvedBy,
        PlaybookContent content,
        @Schema(examples = {"[\"submit\",\"change\"]"}) List<String> allowedActions) {
    static PlaybookView of(Playbook playbook) {
        return new PlaybookView(
                playbook.id(),
                playbook.revision(),
                playbook.code(),
                playbook.version(),
                playbook.status(),
                playbook.author(),
                playbook.approvedBy(),
                playbook.content(),
                allowedActions(playbook.status()));
    }

    private static List<String> allowedActions(PlaybookStatus status) {
        return switch (status) {
            case DRAFT -> List.of("change", "submit");
            case IN_REVIEW -> List.of("approve");
            case APPROVED -> List.of("publish");
            case PUBLISHED -> List.of();
        };
    }
}
