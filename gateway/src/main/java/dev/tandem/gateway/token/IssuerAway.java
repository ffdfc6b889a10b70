package dev.tandem.gateway.token;

/** An issuer that does not tell its keys now, and has told none before. Nobody can say whether its tokens are good. */
public final class IssuerAway extends RuntimeException {
    IssuerAway(Exception cause) {
        super("An issuer does not tell its keys", cause);
    }
}
