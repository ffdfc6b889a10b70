package dev.tandem.gateway.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * An operation that is on its way out.
 *
 * @param since from when on it should not be used any more
 * @param sunset from when on it is not answered any more, in UTC
 * @param successor the path of what takes its place
 */
public record Deprecation(LocalDate since, LocalDate sunset, String successor) {
    static Deprecation of(String since, String sunset, String successor) {
        return new Deprecation(LocalDate.parse(since), LocalDate.parse(sunset), successor);
    }

    /** What each answer tells clients: RFC 9745, RFC 8594 and RFC 8288. */
    public Map<String, String> headers() {
        return Map.of(
                "Deprecation", "@" + start(since).getEpochSecond(),
                "Sunset",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                start(sunset).atOffset(ZoneOffset.UTC)),
                "Link", "<" + successor + ">; rel=\"successor-version\"");
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(start(sunset));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
