package dev.tandem.incentive.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an exported ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("line")
@Schema(
        name = "LedgerExportLine",
        description = "A line of the export. The field line is its type: plan, rate, standing, target, event, closing, "
                + "release, entry, head, and at the very end summary, with the day as of which the export "
                + "is taken",
        example = "{\"line\":\"head\"}")
public interface ExportLine {
    /** The type of the line. */
    @JsonProperty
    String line();
}
