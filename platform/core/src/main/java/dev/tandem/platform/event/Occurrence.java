package dev.tandem.platform.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The circumstances that every event carries.
 *
 * @param thread the sale it belongs to; absent for what belongs to no sale, such as a partner
 * @param revision the aggregate's revision after it
 * @param at when, by the tenant's clock; historical for what was imported
 * @param on its business date, in the tenant's time zone
 * @param origin whether it happened here or was brought in from another system
 */
public record Occurrence(UUID thread, int revision, Instant at, LocalDate on, Origin origin) {
    public enum Origin {
        @JsonProperty("live")
        LIVE,
        @JsonProperty("import")
        IMPORT
    }

    public static Occurrence live(UUID thread, int revision, Instant at, LocalDate on) {
        return new Occurrence(thread, revision, at, on, Origin.LIVE);
    }

    public static Occurrence imported(UUID thread, int revision, Instant at, LocalDate on) {
        return new Occurrence(thread, revision, at, on, Origin.IMPORT);
    }
}
