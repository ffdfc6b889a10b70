package dev.tandem.gateway.token;

import dev.tandem.gateway.token.InvalidToken.Reason;
import dev.tandem.platform.token.VerifiedTokens;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** What the gateway answers itself it answers like every service: to who has come in by the door. Here its keys are at hand. */
@Alternative
@Priority(2)
@ApplicationScoped
class OfficeTokens extends VerifiedTokens {
    private static final String TYPE = "JWT";

    private final Issuers issuers;

    OfficeTokens(Issuers issuers) {
        this.issuers = issuers;
    }

    @Override
    protected JWTCallerPrincipal verify(String token, JWTAuthContextInfo trusted) throws ParseException {
        try {
            VerifiedToken verified = issuers.verified(token);
            if (!verified.isForServices()) {
                throw new InvalidToken(Reason.UNAUTHENTICATED);
            }
            return new DefaultJWTCallerPrincipal(token, TYPE, JwtClaims.parse(verified.claims()));
        } catch (InvalidToken | InvalidJwtException invalid) {
            throw new ParseException("Not a token of the door's", invalid);
        }
    }
}
