package dev.tandem.playbook.departure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Side;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of work of a person who leaves, and who would take it over. */
@Schema(description = "A piece of work of a person who leaves, and who takes it over")
public record PlannedHandover(
        LeftWork.Kind kind,

        @Schema(
                description = "The sale; absent for what belongs to none",
                example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID engagementId,

        @Schema(description = "Absent for whom all partners ask", example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        Side side,

        @Schema(description = "As the playbook names it; absent for what belongs to no role", example = "partnerSeller")
        String role,

        @Schema(description = "Of a task; absent for all else", example = "technical-validation")
        String activity,

        @Schema(
                description = "The escalation, the item of a closing plan, the objection, who is asked, the seat in a"
                        + " closing team, or what was assigned; absent for all else",
                example = "0192f1c2-7d3e-7abc-8def-012345671040")
        UUID recordId,

        @Schema(description = "Absent if nobody can take it over", example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID to,

        @Schema(description = "The rule by which that person takes it over; absent if nobody can")
        Handover.Rule because) {
    static PlannedHandover of(Handover handover) {
        LeftWork work = handover.work();
        return new PlannedHandover(
                work.kind(),
                work.engagementId(),
                work.owners().partnerId(),
                work.side(),
                work.role(),
                work.activity(),
                work.recordId(),
                handover.to(),
                handover.because());
    }

    /** Whether the person cannot leave because of it. A sale may lack a backup, and a side somebody to ask, but nothing else. */
    @JsonIgnore
    public boolean isBlocking() {
        return to == null && kind != LeftWork.Kind.BACKUP && kind != LeftWork.Kind.CONTACT;
    }
}
