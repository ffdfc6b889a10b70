package dev.tandem.playbook.engagement;

import dev.tandem.playbook.document.DocumentVersion;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a sale went on by another version of its playbook. */
@Schema(description = "That a sale went on by another version of its playbook")
public record VersionChange(
        @Schema(example = "2026-03-09T10:00:00Z") Instant at,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID by,

        DocumentVersion from,
        DocumentVersion to) {}
