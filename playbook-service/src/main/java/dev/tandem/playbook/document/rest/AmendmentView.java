package dev.tandem.playbook.document.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.playbook.document.Amendment;
import dev.tandem.playbook.document.AmendmentAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One change of a version: what was done, by whom, when and reason")
public record AmendmentView(
        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant at,

        @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID by,

        AmendmentAction action,

        @Schema(
                description = "Absent if no reason was given, and for a partner",
                example = "The second level was notified too late")
        String reason,

        @Schema(
                description =
                        "Paths of the content that have changed, at most 200; when it is drafted or published, against the"
                                + " version that it is based on",
                examples = {"[\"/escalations/late-validation/levels\"]"})
        List<String> changes) {
    /** Reasons are for those who write documents. @param readable whether the viewer reads what stands at a path */
    public static AmendmentView of(Amendment amendment, Caller viewer, Predicate<String> readable) {
        return new AmendmentView(
                amendment.at(),
                amendment.by(),
                amendment.action(),
                viewer.isVendor() ? amendment.reason() : null,
                amendment.changes().stream().filter(readable).toList());
    }
}
