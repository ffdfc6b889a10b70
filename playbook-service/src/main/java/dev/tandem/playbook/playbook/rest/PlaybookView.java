package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.document.DocumentActions;
import dev.tandem.playbook.document.DocumentStatus;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.coverage.PlaybookLacks;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of a playbook")
record PlaybookView(
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

        @Schema(
                description = "Everybody who wrote this version; none of them can approve it",
                example = "[\"c2f7916b-d8a4-8053-8e6b-94a1f05c2d73\"]")
        List<UUID> authors,

        @Schema(description = "Absent until it is approved", example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID approvedBy,

        @Schema(description = "A partner does not read the guardrails of the vendor's roles")
        PlaybookContent content,

        List<AllowedAction> allowedActions,

        @Schema(
                description =
                        "The experiment that it is the variant of; absent for any other version, for a variant that was"
                                + " adopted, and for a partner",
                example = "0192f1c2-7d3e-7abc-8def-012345671090")
        UUID experimentId,

        @Schema(
                description =
                        "Whom the version lacks today; absent unless this answers its publication. See its coverage"
                                + " for all of it")
        PlaybookLacks lacks) {
    /** @param lacks whom it lacks today */
    PlaybookView lacking(PlaybookLacks lacks) {
        return new PlaybookView(
                id,
                revision,
                createdAt,
                updatedAt,
                code,
                version,
                basedOn,
                status,
                authors,
                approvedBy,
                content,
                allowedActions,
                experimentId,
                lacks);
    }

    static PlaybookView of(Playbook playbook, Caller caller) {
        return new PlaybookView(
                playbook.id(),
                playbook.revision(),
                playbook.createdAt(),
                playbook.updatedAt(),
                playbook.code(),
                playbook.version(),
                caller.isVendor() ? playbook.basedOn().orElse(null) : null,
                playbook.status(),
                playbook.authors(),
                playbook.approvedBy(),
                playbook.content(caller),
                DocumentActions.of(playbook.state(), caller),
                caller.isVendor() ? playbook.experimentId().orElse(null) : null,
                null);
    }
}
