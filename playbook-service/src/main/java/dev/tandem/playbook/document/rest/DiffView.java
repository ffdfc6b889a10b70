package dev.tandem.playbook.document.rest;

import dev.tandem.playbook.document.Difference;
import dev.tandem.playbook.document.VersionedDocument;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The differences between two versions")
public record DiffView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID from,

        @Schema(example = "1") int fromVersion,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671010")
        UUID to,

        @Schema(example = "2") int toVersion,
        List<Difference> differences) {
    public static DiffView of(VersionedDocument<?> from, VersionedDocument<?> to, List<Difference> differences) {
        return new DiffView(from.id(), from.version(), to.id(), to.version(), differences);
    }
}
