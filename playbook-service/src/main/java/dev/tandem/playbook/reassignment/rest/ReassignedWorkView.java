package dev.tandem.playbook.reassignment.rest;

import dev.tandem.playbook.reassignment.ReassignmentDesk.Outcome;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.NamedSuccessor;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReassignedWork", description = "What became of a person's work")
record ReassignedWorkView(
        @Schema(description = "The other person has it now") List<Piece> moved,

        @Schema(description = "The other person cannot take it over: it stays")
        List<Piece> notMoved) {
    static ReassignedWorkView of(Outcome outcome) {
        return new ReassignedWorkView(
                outcome.moved().stream().map(work -> Piece.of(work, null)).toList(),
                outcome.kept().stream()
                        .map(kept -> Piece.of(kept.work(), kept.because()))
                        .toList());
    }

    @Schema(name = "ReassignedPiece", description = "A piece of work that was to go to another person")
    record Piece(
            LeftWork.Kind kind,

            @Schema(
                    description = "The sale; absent for what belongs to none",
                    example = "0192f1c2-7d3e-7abc-8def-01234567100c")
            UUID engagementId,

            @Schema(description = "Absent for whom all partners ask", example = "0192f1c2-7d3e-7abc-8def-012345671005")
            UUID partnerId,

            Side side,

            @Schema(
                    description = "As the playbook names it; absent for what belongs to no role",
                    example = "partnerSeller")
            String role,

            @Schema(description = "Of a task; absent for all else", example = "technical-validation")
            String activity,

            @Schema(
                    description =
                            "The escalation, the item of a closing plan, the objection, who is asked, the seat in a"
                                    + " closing team, or what was assigned; absent for all else",
                    example = "0192f1c2-7d3e-7abc-8def-012345671040")
            UUID recordId,

            @Schema(description = "Why it was not moved; absent if it was")
            NamedSuccessor.Because because) {
        static Piece of(LeftWork work, NamedSuccessor.Because because) {
            return new Piece(
                    work.kind(),
                    work.engagementId(),
                    work.owners().partnerId(),
                    work.side(),
                    work.role(),
                    work.activity(),
                    work.recordId(),
                    because);
        }
    }
}
