package dev.tandem.lead.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last line of an import's response; a response without it was cut off. */
@Schema(description = "The last line of the response; a response without it was cut off")
public final class ImportSummary {
    private final Map<RowAnswer.Outcome, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> warnings = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();

    public void count(List<RowAnswer> answers) {
        for (RowAnswer answer : answers) {
            outcomes.merge(answer.outcome(), 1, Integer::sum);
            answer.warnings().forEach(warning -> warnings.merge(warning.code(), 1, Integer::sum));
            answer.reasons().forEach(reason -> reasons.merge(reason.code(), 1, Integer::sum));
        }
    }

    @JsonProperty
    public Counts summary() {
        return new Counts(
                outcomes.values().stream().mapToInt(Integer::intValue).sum(),
                outcomes.getOrDefault(RowAnswer.Outcome.IMPORTED, 0),
                outcomes.getOrDefault(RowAnswer.Outcome.UNCHANGED, 0),
                outcomes.getOrDefault(RowAnswer.Outcome.REJECTED, 0),
                warnings,
                reasons);
    }

    /**
     * @param warnings rows by the code of a warning
     * @param reasons rejected rows by the code of a reason
     */
    @Schema(name = "ImportCounts")
    public record Counts(
            int rows,
            int imported,
            int unchanged,
            int rejected,
            Map<String, Integer> warnings,
            Map<String, Integer> reasons) {}
}
