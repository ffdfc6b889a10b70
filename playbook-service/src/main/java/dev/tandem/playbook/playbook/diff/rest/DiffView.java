package dev.tandem.playbook.playbook.diff.rest;

import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.diff.Difference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What differs between two versions")
record DiffView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID from,

        @Schema(example = "1") int fromVersion,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671010")
        UUID to,

        @Schema(example = "2") int toVersion,
        List<Difference> differences) {
    static DiffView of(Playbook from, Playbook to, List<Difference> differences) {
        return new DiffView(from.id(), from.version(), to.id(), to.version(), differences);
    }
}
