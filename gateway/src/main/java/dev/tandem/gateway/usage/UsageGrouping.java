package dev.tandem.gateway.usage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what calls are summed up. */
public enum UsageGrouping {
    @JsonProperty("day")
    DAY("day", "date"),
    @JsonProperty("client")
    CLIENT("client_id", "uuid"),
    @JsonProperty("partner")
    PARTNER("partner_id", "uuid"),
    @JsonProperty("operation")
    OPERATION("operation", "text"),
    @JsonProperty("status")
    STATUS("status", "smallint");

    private final String column;
    private final String type;

    UsageGrouping(String column, String type) {
        this.column = column;
        this.type = type;
    }

    String column() {
        return column;
    }

    /**
     * As a condition in SQL, for which {@code ?10} is that text.
     *
     * @param after empty for what has nothing in common; null if nothing comes before
     */
    String comesAfter(String after) {
        if (after == null) {
            return "true";
        }
        return after.isEmpty() ? column + " is not null" : "%s > cast(?10 as %s)".formatted(column, type);
    }
}
