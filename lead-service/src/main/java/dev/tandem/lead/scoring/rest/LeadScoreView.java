package dev.tandem.lead.scoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.lead.rubric.points.Score.CriterionPoints;
import dev.tandem.lead.scoring.LeadScore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a lead is worth; for the vendor's side with every reason")
record LeadScoreView(
        UUID leadId,
        @Schema(example = "61") Integer fit,
        @Schema(example = "24") Integer engagement,
        @Schema(example = "85") Integer total,
        @Schema(example = "B") String grade,
        UUID rubricId,
        @Schema(example = "inbound") String rubricCode,
        @Schema(example = "2") Integer rubricVersion,
        Instant scoredAt,
        List<CriterionPoints> criteria,

        @Schema(description = "Attributes that say nothing", example = "[\"country\"]")
        List<String> missing,

        @Schema(description = "How engagement has grown old, where it has")
        Score.Decayed decayed) {
    static LeadScoreView of(LeadScore kept) {
        Score score = kept.score();
        return new LeadScoreView(
                kept.leadId(),
                score.fit(),
                score.engagement(),
                score.total(),
                score.grade(),
                kept.rubricId(),
                kept.rubricCode(),
                kept.rubricVersion(),
                kept.scoredAt(),
                score.criteria(),
                score.missing(),
                score.decayed());
    }

    /** For a partner: the figures, and nothing of the points table behind them. Empty while the lead has none. */
    static Optional<LeadScoreView> figures(Lead lead) {
        return lead.fit()
                .flatMap(fit -> lead.engagement()
                        .map(engagement -> new LeadScoreView(
                                lead.id(),
                                fit,
                                engagement,
                                fit + engagement,
                                lead.grade().orElse(null),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)));
    }
}
