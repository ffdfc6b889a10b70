package dev.tandem.gateway.door;

import io.vertx.core.http.HttpServerRequest;

/**
 * Accepts only paths that every component reads the same way. Encoded separators, dot segments, empty segments and path parameters
 * are read differently by different servers, and so are characters that need no encoding but have it; none of our ids needs them.
 */
final class PlainPath {
    private static final int LONGEST_PATH = 2_048;
    private static final int LONGEST_QUERY = 8_192;
    private static final String PLAIN_MARKS = "@:+";
    /** Each would end, or part, a path where it is decoded: NUL, %, /, ; and \. */
    private static final String SEPARATORS = "\0%/;\\";

    private static final int HEX = 16;

    private PlainPath() {}

    static void check(HttpServerRequest request) throws Refused {
        String query = request.query();
        if (query != null && query.length() > LONGEST_QUERY) {
            throw new Refused(GatewayProblem.QUERY_TOO_LONG);
        }
        if (!isPlain(request.path())) {
            throw new Refused(GatewayProblem.ODD_PATH);
        }
    }

    static boolean isPlain(String rawPath) {
        int segment = 1;
        for (int i = 1; i < rawPath.length(); i++) {
            char character = rawPath.charAt(i);
            if (character == '/') {
                if (!isName(rawPath, segment, i)) {
                    return false;
                }
                segment = i + 1;
            } else if (character == '%') {
                if (!isNeeded(rawPath, i)) {
                    return false;
                }
                i += 2;
            } else if (!isUnreserved(character) && PLAIN_MARKS.indexOf(character) < 0) {
                return false;
            }
        }
        return rawPath.length() <= LONGEST_PATH && isName(rawPath, segment, rawPath.length());
    }

    private static boolean isName(String path, int from, int to) {
        boolean dots = path.charAt(to - 1) == '.' && (to - from == 1 || to - from == 2 && path.charAt(from) == '.');
        return to > from && !dots;
    }

    /** Whether what is encoded there has to be. */
    private static boolean isNeeded(String path, int percent) {
        if (percent + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(percent + 1), HEX);
        int low = Character.digit(path.charAt(percent + 2), HEX);
        char decoded = (char) (high * HEX + low);
        return high >= 0 && low >= 0 && !isUnreserved(decoded) && SEPARATORS.indexOf(decoded) < 0;
    }

    private static boolean isUnreserved(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character < 128 && "-._~".indexOf(character) >= 0;
    }
}
