package dev.tandem.platform.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final JWTAuthContextInfo TRUSTED = new JWTAuthContextInfo();

    private final AdjustableClock clock = new AdjustableClock();
    private final Verifications tokens = new Verifications(clock);

    @Test
    void aTokenIsVerifiedOnce() throws ParseException {
        JWTCallerPrincipal first = tokens.parse("marta", TRUSTED);

        assertSame(first, tokens.parse("marta", TRUSTED));
        assertEquals(1, tokens.verified);
    }

    @Test
    void noTokenIsTakenForAnother() throws ParseException {
        assertEquals("marta", tokens.parse("marta", TRUSTED).getSubject());
        assertEquals("lee", tokens.parse("lee", TRUSTED).getSubject());
        assertEquals("marta", tokens.parse("marta", TRUSTED).getSubject());
    }

    @Test
    void anExpiredTokenIsNotRemembered() throws ParseException {
        tokens.parse("marta", TRUSTED);
        clock.now = NOON.plus(Duration.ofHours(1));

        assertThrows(ParseException.class, () -> tokens.parse("marta", TRUSTED));
    }

    @Test
    void aTokenOfAnUnusualLengthTakesNoRoom() throws ParseException {
        tokens.parse("m".repeat(4_001), TRUSTED);
        tokens.parse("m".repeat(4_001), TRUSTED);

        assertEquals(2, tokens.verified);
    }

    @Test
    void whatWasRefusedIsVerifiedAgain() {
        assertThrows(ParseException.class, () -> tokens.parse("forged", TRUSTED));
        assertThrows(ParseException.class, () -> tokens.parse("forged", TRUSTED));

        assertEquals(2, tokens.verified);
    }

    @Test
    void aForgottenTokenIsVerifiedAgainAndTheOthersAreNot() throws ParseException {
        tokens.parse("marta", TRUSTED);
        tokens.parse("lee", TRUSTED);

        tokens.forget(token -> token.getSubject().equals("marta"));
        tokens.parse("marta", TRUSTED);
        tokens.parse("lee", TRUSTED);

        assertEquals(3, tokens.verified);
    }

    /** Takes every token for a subject's, good for an hour from noon, except a forged one. */
    private static final class Verifications extends VerifiedTokens {
        private final AdjustableClock clock;
        private int verified;

        Verifications(AdjustableClock clock) {
            super(clock);
            this.clock = clock;
        }

        @Override
        protected JWTCallerPrincipal verify(String token, JWTAuthContextInfo trusted) throws ParseException {
            verified++;
            if (token.equals("forged") || !clock.now.isBefore(NOON.plus(Duration.ofHours(1)))) {
                throw new ParseException("No");
            }
            JwtClaims claims = new JwtClaims();
            claims.setSubject(token);
            claims.setExpirationTime(
                    NumericDate.fromSeconds(NOON.plus(Duration.ofHours(1)).getEpochSecond()));
            return new DefaultJWTCallerPrincipal(token, "JWT", claims);
        }
    }

    private static final class AdjustableClock extends Clock {
        private Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
