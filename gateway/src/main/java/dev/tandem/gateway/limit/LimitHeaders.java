package dev.tandem.gateway.limit;

import java.util.List;

/** Lists of structured fields (RFC 9651), as draft-ietf-httpapi-ratelimit-headers has them. */
final class LimitHeaders {
    private LimitHeaders() {}

    /** {@code RateLimit-Policy}, such as {@code "write";q=1200;w=60}. */
    static String policies(List<Limit> limits) {
        StringBuilder header = new StringBuilder();
        for (Limit limit : limits) {
            named(limit, header).append(";q=").append(limit.quota());
            if (limit.policy().isAtOnce()) {
                header.append(";qu=\"concurrent-requests\"");
            } else {
                header.append(";w=").append(limit.window().toSeconds());
            }
        }
        return header.toString();
    }

    /** {@code RateLimit}, such as {@code "write";r=1199;t=61}. */
    static String standings(List<Standing> standings) {
        StringBuilder header = new StringBuilder();
        for (Standing standing : standings) {
            named(standing.limit(), header).append(";r=").append(standing.left());
            if (!standing.limit().policy().isAtOnce()) {
                header.append(";t=").append(secondsToTell(standing));
            }
        }
        return header.toString();
    }

    /** While something is left, nobody has to wait for the last units to come back, which can take longer than the window. */
    private static long secondsToTell(Standing standing) {
        return standing.left() > 0
                ? Math.min(standing.seconds(), standing.limit().window().toSeconds())
                : standing.seconds();
    }

    private static StringBuilder named(Limit limit, StringBuilder header) {
        return header.append(header.isEmpty() ? "\"" : ", \"")
                .append(limit.name())
                .append('"');
    }
}
