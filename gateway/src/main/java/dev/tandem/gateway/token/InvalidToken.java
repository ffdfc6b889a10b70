package dev.tandem.gateway.token;

import java.util.Optional;

/** A credential that is not good, and why, as a code of docs/problems.md. */
public final class InvalidToken extends RuntimeException {
    private final Reason reason;
    private final transient CallerClaims owner;

    /** Why a credential is refused; each is a problem code. */
    public enum Reason {
        UNAUTHENTICATED("unauthenticated", "Show a valid bearer token, or an API key, in Authorization."),
        /** The same to whoever shows it. */
        FORGED("unauthenticated", UNAUTHENTICATED.detail),
        TOKEN_EXPIRED("tokenExpired", "The token has expired; take a new one."),
        TOKEN_REVOKED("tokenRevoked", "The token was taken back; take a new one."),
        TOKEN_NOT_YET_VALID("tokenNotYetValid", "The token is not valid yet; look at the clock of its issuer."),
        KEY_UNKNOWN("keyUnknown", "No key of a trusted issuer has signed the token, or there is no such API key."),
        /** It could be none of ours, whatever there is: that tells nothing. */
        KEY_MISTYPED("keyUnknown", "The checksum of the key is wrong: a character is missing, or another one."),
        KEY_OF_ANOTHER("keyUnknown", "The key is not that of this client."),
        CLIENT_REVOKED("clientRevoked", "The API client is disabled or revoked, or has expired."),
        SECRET_EXPIRED("secretExpired", "The secret has expired or was taken back; make a new one."),
        ADDRESS_NOT_ALLOWED(
                "addressNotAllowed",
                "The client may not call from this address; allowedFrom of the client says from where."),
        PERSON_LEFT("personLeft", "The person, or who made the secret, has left and may not call any more."),
        CLIENT_OF_SUSPENDED_PARTNER(
                403, "clientOfSuspendedPartner", "The partner is suspended: its clients may not call, its people may."),
        PRODUCTION_NOT_GRANTED(403, "productionNotGranted", "The vendor has not granted this client production.");

        private static final int UNAUTHORIZED = 401;

        private final int status;
        private final String code;
        private final String detail;

        Reason(String code, String detail) {
            this(UNAUTHORIZED, code, detail);
        }

        Reason(int status, String code, String detail) {
            this.status = status;
            this.code = code;
            this.detail = detail;
        }

        /** Whether it may be one of many that somebody tries. What was good once, or names nobody, is none. */
        public boolean isGuess() {
            return this == FORGED || this == KEY_UNKNOWN || this == KEY_MISTYPED || this == KEY_OF_ANOTHER;
        }

        /** 401 when the credential is not good, 403 when it is, but its owner may not come in. */
        public int status() {
            return status;
        }

        public String code() {
            return code;
        }

        public String detail() {
            return detail;
        }
    }

    public InvalidToken(Reason reason) {
        this(reason, null);
    }

    /** @param owner whose credential it is, if that is known although it is not good */
    public InvalidToken(Reason reason, CallerClaims owner) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.owner = owner;
    }

    /** Whose credential it is; empty if it may be anybody's. */
    public Optional<CallerClaims> owner() {
        return Optional.ofNullable(owner);
    }

    public Reason reason() {
        return reason;
    }
}
