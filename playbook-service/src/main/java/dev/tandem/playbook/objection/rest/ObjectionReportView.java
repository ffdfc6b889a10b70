package dev.tandem.playbook.objection.rest;

import dev.tandem.playbook.objection.report.ObjectionCount;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What customers held against the sales of one playbook version")
record ObjectionReportView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID playbookId,

        @Schema(description = "In the version's order, at last what nothing was prepared for")
        List<ObjectionCount> objections) {}
