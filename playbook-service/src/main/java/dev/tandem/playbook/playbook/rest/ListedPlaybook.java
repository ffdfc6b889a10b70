package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.document.DocumentActions;
import dev.tandem.playbook.document.DocumentRow;
import dev.tandem.playbook.document.DocumentStatus;
import dev.tandem.playbook.playbook.Playbook;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of a playbook in a list, without its content")
record ListedPlaybook(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID id,

        @Schema(example = "3") int revision,
        Instant createdAt,
        Instant updatedAt,
        @Schema(example = "reseller-co-sale") String code,
        @Schema(example = "1") int version,

        @Schema(
                description =
                        "The published version that it was made from, or merged with last; absent for the first one,"
                                + " for versions drafted before it was recorded, and for a partner",
                example = "1")
        Integer basedOn,

        DocumentStatus status,
        List<AllowedAction> allowedActions) {
    static ListedPlaybook of(DocumentRow playbook, Caller caller) {
        return new ListedPlaybook(
                playbook.id(),
                playbook.revision(),
                playbook.createdAt(),
                playbook.updatedAt(),
                playbook.code(),
                playbook.version(),
                caller.isVendor() ? playbook.basedOn() : null,
                playbook.status(),
                DocumentActions.of(playbook.state(Playbook.KIND), caller));
    }
}
