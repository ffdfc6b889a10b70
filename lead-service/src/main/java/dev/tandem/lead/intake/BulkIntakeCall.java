package dev.tandem.lead.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.lead.bulk.BulkCall;
import dev.tandem.lead.intake.LeadLine.LeadLineAnswer;
import dev.tandem.lead.intake.LeadLine.LeadLineAnswer.Outcome;
import dev.tandem.platform.problem.FieldFault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One file of leads, with counts of its results. */
public final class BulkIntakeCall implements BulkCall<LeadLine, LeadLineAnswer> {
    private final BulkIntake intake;
    private final List<String> ignoredColumns;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    /** @param ignoredColumns those of a file with a header that nothing is read from */
    public BulkIntakeCall(BulkIntake intake, List<String> ignoredColumns) {
        this.intake = intake;
        this.ignoredColumns = ignoredColumns;
    }

    @Override
    public List<LeadLineAnswer> take(List<LeadLine> lines) {
        return intake.take(lines);
    }

    @Override
    public LeadLineAnswer failed(LeadLine line, FieldFault why) {
        return LeadLineAnswer.rejected(line, List.of(why));
    }

    @Override
    public void answered(List<LeadLineAnswer> answers) {
        answers.forEach(answer -> outcomes.merge(answer.outcome(), 1, Integer::sum));
    }

    @Override
    public BulkIntakeSummary summary() {
        return new BulkIntakeSummary(new BulkIntakeSummary.Counts(
                outcomes.values().stream().mapToInt(Integer::intValue).sum(),
                outcomes.getOrDefault(Outcome.TAKEN, 0),
                outcomes.getOrDefault(Outcome.DUPLICATE, 0),
                outcomes.getOrDefault(Outcome.UNCHANGED, 0),
                outcomes.getOrDefault(Outcome.REJECTED, 0),
                ignoredColumns));
    }

    @Schema(description = "The last line of the response; a response without it was cut off")
    public record BulkIntakeSummary(Counts summary) {
        @Schema(name = "IntakeCounts", description = "Number of lines, and their results")
        public record Counts(
                @Schema(example = "1000") int lines,
                @Schema(example = "950") int taken,
                @Schema(example = "30") int duplicate,
                @Schema(example = "15") int unchanged,
                @Schema(example = "5") int rejected,

                @Schema(
                        description = "Columns of the header that nothing is read from; absent if there are none",
                        examples = {"[\"Fax\"]"})
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<String> ignoredColumns) {}
    }
}
