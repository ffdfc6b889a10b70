package dev.tandem.lead.scoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.lead.rubric.points.Score.CriterionPoints;
import dev.tandem.lead.scoring.LeadScore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reasons null for a partner, which sees nothing of the points table behind the figures */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A lead's score; for the vendor with every reason")
record LeadScoreView(
        UUID leadId,
        @JsonUnwrapped Figures figures,
        @JsonUnwrapped Reasons reasons) {
    static LeadScoreView of(LeadScore recorded) {
        Score score = recorded.score();
        return new LeadScoreView(
                recorded.leadId(),
                new Figures(score.fit(), score.engagement(), score.total(), score.grade()),
                Reasons.of(recorded));
    }

    /** For a partner. Empty while the lead has none. */
    static Optional<LeadScoreView> figures(Lead lead) {
        return lead.figures()
                .map(known -> new Figures(known.fit(), known.engagement(), known.total(), known.grade()))
                .map(figures -> new LeadScoreView(lead.id(), figures, null));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figures(
            @Schema(example = "61") Integer fit,
            @Schema(example = "24") Integer engagement,
            @Schema(example = "85") Integer total,
            @Schema(example = "B") String grade) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reasons(
            @Schema(description = "Absent for a partner") UUID rubricId,

            @Schema(description = "Absent for a partner", example = "inbound")
            String rubricCode,

            @Schema(description = "Absent for a partner", example = "2")
            Integer rubricVersion,

            @Schema(description = "Absent for a partner") Instant scoredAt,
            @Schema(description = "Absent for a partner") List<CriterionPoints> criteria,

            @Schema(description = "Attributes without a value; absent for a partner", example = "[\"country\"]")
            List<String> missing,

            @Schema(description = "The decay of engagement, if any; absent if nothing has decayed")
            Score.Decayed decayed) {
        private static Reasons of(LeadScore recorded) {
            Score score = recorded.score();
            return new Reasons(
                    recorded.rubricId(),
                    recorded.rubricCode(),
                    recorded.rubricVersion(),
                    recorded.scoredAt(),
                    score.criteria(),
                    score.missing(),
                    score.decayed());
        }
    }
}
