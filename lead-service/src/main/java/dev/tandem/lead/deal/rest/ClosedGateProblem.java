package dev.tandem.lead.deal.rest;

import dev.tandem.lead.gate.Gate;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a client reads a {@link Problem} that may be {@link dev.tandem.lead.gate.GateRefusals.GateNotSatisfied}: with what is missing. */
@Schema(description = "A problem of a deal on its way; the facts of a closed gate with the code gateNotSatisfied")
record ClosedGateProblem(
        @Schema(example = "https://tandem.dev/problems/gateNotSatisfied")
        String type,

        @Schema(example = "Conflict") String title,
        @Schema(example = "409") int status,
        @Schema(example = "gateNotSatisfied") String code,

        @Schema(example = "The playbook requires 1 more before won; see missing.")
        String detail,

        @Schema(description = "Absent with a status other than 400")
        List<FieldFault> errors,

        @Schema(description = "The stage whose gate it is; absent with other codes", example = "won")
        String stage,

        @Schema(description = "What the playbook requires before the stage; absent with other codes")
        List<Gate.Missing> missing) {}
