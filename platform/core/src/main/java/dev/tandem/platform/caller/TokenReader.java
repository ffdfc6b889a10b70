package dev.tandem.platform.caller;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Takes a verified token for none when a claim is not of its type; the framework would fail on it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TokenReader extends DefaultJWTCallerPrincipalFactory {
    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo trusted) throws ParseException {
        try {
            return super.parse(token, trusted);
        } catch (ClassCastException odd) {
            throw new ParseException("A claim is not of its type", odd);
        }
    }
}
