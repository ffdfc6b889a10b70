package dev.tandem.gateway.oauth.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The id and secret of a client, as RFC 6749 (section 2.3.1) lets it send them. */
record ClientCredentials(String id, String secret) {
    private static final String BASIC = "Basic ";

    /** Empty if they are missing, not readable, or there twice. */
    static Optional<ClientCredentials> of(String authorization, String id, String secret) {
        boolean inHeader = authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
        if (!inHeader) {
            return id == null || secret == null ? Optional.empty() : Optional.of(new ClientCredentials(id, secret));
        }
        // Whoever says its id once more has to say the same, and its secret only once.
        return ofHeader(authorization.substring(BASIC.length()).trim())
                .filter(shown -> secret == null && (id == null || id.equals(shown.id())));
    }

    private static Optional<ClientCredentials> ofHeader(String encoded) {
        try {
            String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new ClientCredentials(
                            decoded(text.substring(0, colon)), decoded(text.substring(colon + 1))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** A log must not have the secret. */
    @Override
    public String toString() {
        return id;
    }
}
