package dev.tandem.gateway.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.tandem.gateway.token.InvalidToken.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedIssuerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String ED25519 = "Ed25519";
    private static final String KEY = "spring";

    private KeyPair pair;

    @BeforeEach
    void anEdwardsKey() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EdDSA", ED25519})
    void anIssuerMaySignOnAnEdwardsCurve(String algorithm) throws Exception {
        SignedJWT token = signed("{\"alg\":\"" + algorithm + "\",\"kid\":\"spring\"}");

        assertEquals("max", trusting(publicKey(), algorithm).verified(token).getSubject());
    }

    @Test
    void anIssuerMaySignOnACurveOfTheNist() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID(KEY).generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY).build(), claims());
        token.sign(new ECDSASigner(key));

        assertEquals("max", trusting(key.toPublicJWK(), "ES256").verified(token).getSubject());
    }

    @Test
    void aSignatureByAnotherEdwardsKeyIsForged() throws Exception {
        JWK trusted = publicKey();
        anEdwardsKey();

        refused(Reason.FORGED, trusting(trusted, "EdDSA"), signed("{\"alg\":\"EdDSA\",\"kid\":\"spring\"}"));
    }

    @Test
    void aSignatureOfAnotherLengthIsForged() throws Exception {
        SignedJWT token = signed("{\"alg\":\"EdDSA\",\"kid\":\"spring\"}");
        Base64URL[] parts = token.getParsedParts();
        SignedJWT shorter = new SignedJWT(parts[0], parts[1], Base64URL.encode("short"));

        refused(Reason.FORGED, trusting(publicKey(), "EdDSA"), shorter);
    }

    @Test
    void whatHasToBeUnderstoodIsNotPassedOver() throws Exception {
        SignedJWT token = signed("{\"alg\":\"EdDSA\",\"kid\":\"spring\",\"crit\":[\"exp\"],\"exp\":1}");

        refused(Reason.FORGED, trusting(publicKey(), "EdDSA"), token);
    }

    @Test
    void noOtherAlgorithmThanThoseOfItsSettingIsTaken() throws Exception {
        refused(Reason.KEY_UNKNOWN, trusting(publicKey(), "RS256"), signed("{\"alg\":\"EdDSA\",\"kid\":\"spring\"}"));
    }

    @Test
    void aKeyOfAnotherKindIsNoneForAnEdwardsCurve() throws Exception {
        JWK other = new ECKeyGenerator(Curve.P_256).keyID(KEY).generate().toPublicJWK();

        refused(Reason.KEY_UNKNOWN, trusting(other, "EdDSA"), signed("{\"alg\":\"EdDSA\",\"kid\":\"spring\"}"));
    }

    private static void refused(Reason reason, TrustedIssuer issuer, SignedJWT token) {
        assertEquals(
                reason,
                assertThrows(InvalidToken.class, () -> issuer.verified(token)).reason());
    }

    private static TrustedIssuer trusting(JWK key, String algorithm) {
        return new TrustedIssuer(
                new ImmutableJWKSet<>(new JWKSet(key)),
                Set.of(JWSAlgorithm.parse(algorithm)),
                Optional.empty(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .subject("max")
                .expirationTime(Date.from(NOW.plusSeconds(600)))
                .build();
    }

    /** As a provider signs; the library does not without another one. */
    private SignedJWT signed(String header) throws GeneralSecurityException, ParseException {
        Base64URL head = Base64URL.encode(header);
        Base64URL payload = Base64URL.encode(claims().toString());
        Signature signature = Signature.getInstance(ED25519);
        signature.initSign(pair.getPrivate());
        signature.update((head + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return new SignedJWT(head, payload, Base64URL.encode(signature.sign()));
    }

    /** The last 32 bytes of how the JDK writes it (RFC 8410). */
    private JWK publicKey() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(point))
                .keyID(KEY)
                .build();
    }
}
