package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.statement.ReviewRound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a step that all statements of a period were to take. */
@Schema(name = "ReviewRound", description = "What came of a step that all statements of a period were to take")
record ReviewRoundView(
        @Schema(example = "2017Q1") String period,

        @Schema(
                example = "approve",
                enumeration = {"submit", "approve", "publish"})
        String action,

        @Schema(example = "1017", description = "How many have taken it by this call")
        long moved,

        @Schema(example = "2", description = "How many had taken it before")
        long movedBefore,

        @Schema(example = "1", description = "How many stay where they are")
        long refused,

        @Schema(description = "The first hundred of these, in the order of their ids")
        List<RefusalView> refusals) {

    /** One statement that stays where it is. */
    @Schema(name = "ReviewRefusal")
    record RefusalView(
            @Schema(example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
            UUID statementId,

            @Schema(description = "A partner's id, or a person's", example = "mia")
            String payeeId,

            @Schema(
                    description = "Of the refusal, as a call for it alone would answer",
                    example = "secondPersonRequired")
            String code,

            @Schema(
                    example = "Somebody else than who submitted it approves the statement"
                            + " 0192f1c2-7d3e-7abc-8def-0123456789ab.")
            String detail) {

        static RefusalView of(ReviewRound.Refused refused) {
            return new RefusalView(
                    refused.statementId(),
                    refused.payeeId(),
                    refused.why().code(),
                    refused.why().getMessage());
        }
    }

    static ReviewRoundView of(ReviewRound round) {
        return new ReviewRoundView(
                round.period().code(),
                round.action().name().toLowerCase(Locale.ROOT),
                round.moved(),
                round.movedBefore(),
                round.refused(),
                round.refusals().stream().map(RefusalView::of).toList());
    }
}
