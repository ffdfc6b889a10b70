package dev.tandem.incentive.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** One line of an exported ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("line")
public interface ExportLine {
    /** The type of the line. */
    @JsonProperty
    String line();
}
