package dev.tandem.gateway;

import java.util.regex.Pattern;

/**
 * Accepts only paths that every component reads the same way. Encoded separators, dot segments, empty segments and path parameters
 * are read differently by different servers, and none of our ids needs them.
 */
final class PlainPath {
    private static final Pattern PLAIN = Pattern.compile("/v1(/[A-Za-z0-9._~@:+%-]+)+");
    private static final Pattern ODD = Pattern.compile("/\\.{1,2}(/|$)|%(2[eEfF]|5[cC]|00|25|3[bB])");

    private PlainPath() {}

    static boolean matches(String rawPath) {
        return PLAIN.matcher(rawPath).matches() && !ODD.matcher(rawPath).find();
    }
}
