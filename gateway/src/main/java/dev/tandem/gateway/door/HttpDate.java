package dev.tandem.gateway.door;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** The time as {@code Date} has it (RFC 9110, section 6.6.1), written once a second. */
final class HttpDate {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final LongSupplier millis;
    private volatile Written last = new Written(Long.MIN_VALUE, "");

    private record Written(long second, CharSequence text) {}

    HttpDate(LongSupplier millis) {
        this.millis = millis;
    }

    CharSequence header() {
        long second = millis.getAsLong() / 1_000;
        Written written = last;
        if (written.second() != second) {
            String text = FORM.format(Instant.ofEpochSecond(second));
            written = new Written(second, HttpHeaders.createOptimized(text));
            last = written;
        }
        return written.text();
    }
}
