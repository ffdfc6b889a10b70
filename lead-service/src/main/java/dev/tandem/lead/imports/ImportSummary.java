package dev.tandem.lead.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last line of an import's response; a response without it was cut off. */
@Schema(description = "The last line of the response; a response without it was cut off")
public record ImportSummary(Counts summary) {
    @Schema(name = "ImportCounts", description = "Number of rows, and their results")
    public record Counts(
            @Schema(example = "1000") int rows,
            @Schema(example = "980") int imported,
            @Schema(example = "15") int unchanged,
            @Schema(example = "5") int rejected,

            @Schema(description = "Rows by the code of a warning", example = "{\"noAccount\": 12}")
            Map<String, Integer> warnings,

            @Schema(description = "Rejected rows by the code of a reason", example = "{\"unknownPartner\": 5}")
            Map<String, Integer> reasons,

            @Schema(
                    description = "Columns of the header that nothing is read from; absent if there are none",
                    examples = {"[\"Fax\"]"})
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<String> ignoredColumns) {}
}
