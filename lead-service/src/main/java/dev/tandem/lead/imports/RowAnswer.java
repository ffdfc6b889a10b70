package dev.tandem.lead.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.bulk.CsvRow;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result for one row.
 *
 * @param line on which the row begins; the header is line 1
 * @param externalId null when none could be read
 * @param reasons every reason for its rejection; empty when it was not rejected
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "The result for one row")
public record RowAnswer(
        @Schema(example = "12") int line,

        @Schema(description = "Absent when none could be read", example = "crm-4711")
        String externalId,

        Outcome outcome,

        @Schema(description = "Absent for a row that is not rejected")
        List<Remark> reasons,

        @Schema(description = "Absent if there are none") List<Remark> warnings) {
    /** The possible results for a row. */
    @Schema(name = "ImportOutcome")
    public enum Outcome {
        @JsonProperty("imported")
        IMPORTED,
        /** It already exists, from this export or from another source. */
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("rejected")
        REJECTED
    }

    public static RowAnswer imported(CsvRow row, String externalId, List<Remark> warnings) {
        return new RowAnswer(row.line(), externalId, Outcome.IMPORTED, List.of(), warnings);
    }

    public static RowAnswer unchanged(CsvRow row, String externalId, List<Remark> warnings) {
        return new RowAnswer(row.line(), externalId, Outcome.UNCHANGED, List.of(), warnings);
    }

    public static RowAnswer rejected(CsvRow row, String externalId, List<Remark> reasons) {
        return new RowAnswer(row.line(), externalId, Outcome.REJECTED, reasons, List.of());
    }

    public static RowAnswer rejected(CsvRow row, String externalId, String code, String message) {
        return rejected(row, externalId, List.of(new Remark(code, message)));
    }

    /** For a row that could not be read at all. */
    public static RowAnswer broken(CsvRow row) {
        return rejected(row, null, "malformedLine", row.fault());
    }

    /**
     * A remark on a row for its sender.
     *
     * @param code stable: {@code noAccount}, {@code unknownPartner}, …
     * @param message what was found and how it was treated, in words
     */
    public record Remark(
            @Schema(example = "noAccount") String code,
            @Schema(example = "the row names no account") String message) {}
}
