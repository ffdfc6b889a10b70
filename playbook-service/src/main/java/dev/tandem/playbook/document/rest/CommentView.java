package dev.tandem.playbook.document.rest;

import dev.tandem.playbook.document.DocumentComment;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A comment on a version, and the vendor's answer")
public record CommentView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671011")
        UUID id,

        @Schema(example = "0") int revision,

        @Schema(description = "Absent for the vendor's own comments", example = "0192f1c2-7d3e-7abc-8def-012345671001")
        UUID partnerId,

        @Schema(example = "/stages/validation/activities/technical-validation")
        String path,

        @Schema(example = "Two days are too short for a test with the customer's data")
        String text,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID writtenBy,

        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant writtenAt,

        @Schema(example = "true") boolean resolved,

        @Schema(description = "Absent until it is resolved", example = "Version 3 gives you five days")
        String answer,

        @Schema(description = "Absent until it is resolved", example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID answeredBy,

        @Schema(description = "Absent until it is resolved", example = "2026-03-03T10:00:00Z")
        Instant answeredAt) {
    public static CommentView of(DocumentComment comment) {
        return new CommentView(
                comment.id(),
                comment.revision(),
                comment.partnerId().orElse(null),
                comment.path(),
                comment.text(),
                comment.writtenBy(),
                comment.writtenAt(),
                comment.isResolved(),
                comment.answer(),
                comment.answeredBy(),
                comment.answeredAt());
    }
}
