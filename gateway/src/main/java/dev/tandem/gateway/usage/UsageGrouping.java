package dev.tandem.gateway.usage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what calls are summed up. */
public enum UsageGrouping {
    @JsonProperty("day")
    DAY("cast(day as text)"),
    @JsonProperty("client")
    CLIENT("cast(client_id as text)"),
    @JsonProperty("partner")
    PARTNER("cast(partner_id as text)"),
    @JsonProperty("operation")
    OPERATION("operation");

    private final String column;

    UsageGrouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
