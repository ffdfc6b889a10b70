package dev.tandem.gateway.oauth;

import dev.tandem.gateway.token.InvalidToken;

/** Why there is no token, in the words of RFC 6749, section 5.2, and RFC 8693, section 2.2.2. */
public final class TokenRefused extends Exception {
    private final int status;
    private final String error;

    private TokenRefused(int status, String error, String description) {
        super(description, null, false, false);
        this.status = status;
        this.error = error;
    }

    public static TokenRefused invalidRequest(String description) {
        return new TokenRefused(400, "invalid_request", description);
    }

    public static TokenRefused invalidScope(String description) {
        return new TokenRefused(400, "invalid_scope", description);
    }

    public static TokenRefused invalidTarget(String description) {
        return new TokenRefused(400, "invalid_target", description);
    }

    static TokenRefused invalidGrant(String description) {
        return new TokenRefused(400, "invalid_grant", description);
    }

    /** RFC 7009, section 2.2.1. */
    static TokenRefused unsupportedTokenType(String description) {
        return new TokenRefused(400, "unsupported_token_type", description);
    }

    public static TokenRefused unsupportedGrantType(String description) {
        return new TokenRefused(400, "unsupported_grant_type", description);
    }

    public static TokenRefused invalidClient(String description) {
        return new TokenRefused(401, "invalid_client", description);
    }

    public static TokenRefused invalidClient(InvalidToken.Reason reason) {
        return invalidClient(said(reason));
    }

    static TokenRefused invalidSubject(InvalidToken.Reason reason) {
        return invalidRequest("subject_token: " + said(reason));
    }

    private static String said(InvalidToken.Reason reason) {
        return reason.code() + ": " + reason.detail();
    }

    public int status() {
        return status;
    }

    public String error() {
        return error;
    }
}
