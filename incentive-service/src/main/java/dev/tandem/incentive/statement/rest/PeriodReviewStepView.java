package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.statement.PeriodReviewStep;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of a step applied to all statements of a period. */
@Schema(name = "ReviewRound", description = "The result of a step applied to all statements of a period")
record PeriodReviewStepView(
        @Schema(example = "2017Q1") String period,

        @Schema(
                example = "approve",
                enumeration = {"submit", "approve", "publish"})
        String action,

        @Schema(example = "1017", description = "The number of statements that took the step in this call")
        long moved,

        @Schema(example = "2", description = "The number that had already taken it")
        long movedBefore,

        @Schema(example = "1", description = "The number that could not take it")
        long refused,

        @Schema(description = "The first hundred of these, ordered by id")
        List<RefusalView> refusals) {

    /** One statement that cannot take the step. */
    @Schema(name = "ReviewRefusal")
    record RefusalView(
            @Schema(example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
            UUID statementId,

            @Schema(description = "The id of a partner or a person", example = "mia")
            String payeeId,

            @Schema(
                    description = "The code of the refusal, as for a request for this statement alone",
                    example = "secondPersonRequired")
            String code,

            @Schema(
                    example = "The statement must be approved by a person other than the one who submitted it "
                            + "0192f1c2-7d3e-7abc-8def-0123456789ab.")
            String detail) {

        static RefusalView of(PeriodReviewStep.Refused refused) {
            return new RefusalView(
                    refused.statementId(),
                    refused.payeeId(),
                    refused.why().code(),
                    refused.why().getMessage());
        }
    }

    static PeriodReviewStepView of(PeriodReviewStep round) {
        return new PeriodReviewStepView(
                round.period().code(),
                round.action().name().toLowerCase(Locale.ROOT),
                round.moved(),
                round.movedBefore(),
                round.refused(),
                round.refusals().stream().map(RefusalView::of).toList());
    }
}
