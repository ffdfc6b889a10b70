package dev.tandem.gateway;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Checks who is calling before anything is passed on. Each service checks again: the gateway is no one's only guard. */
@ApplicationScoped
class Identity {
    private static final String SCHEME = "Bearer ";
    private final JWTParser tokens;

    Identity(JWTParser tokens) {
        this.tokens = tokens;
    }

    /**
     * @param authorization the header as it was sent; null if it was not
     * @throws Refused for a token that is not valid, or none
     */
    JsonWebToken caller(String authorization) throws Refused {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Refused(GatewayProblem.UNAUTHENTICATED);
        }
        try {
            return tokens.parse(authorization.substring(SCHEME.length()).trim());
        } catch (ParseException forgedOrExpired) {
            throw new Refused(GatewayProblem.UNAUTHENTICATED);
        }
    }
}
