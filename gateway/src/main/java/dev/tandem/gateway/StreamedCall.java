package dev.tandem.gateway;

import java.util.regex.Pattern;

/** Calls that services read line by line, so that the size of their body needs no memory. */
final class StreamedCall {
    private static final Pattern PATHS =
            Pattern.compile("/v1/(imports/[^/]+|leads/bulk|rubrics/calibrate|rubrics/[^/]+/(calibrate|scores))");

    private StreamedCall() {}

    static boolean matches(String rawPath) {
        return PATHS.matcher(rawPath).matches();
    }
}
