package dev.tandem.embedded.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final SigningKeys KEYS = SigningKeys.generated();

    @TempDir
    Path folder;

    @Test
    void aTokenNamesPersonTenantSideAndRoles() {
        JsonObject claims = claims(Tokens.signedWith(KEYS).partner("northwind", "p-1", "ada", "partnerSeller"));

        assertEquals("ada", claims.getString("sub"));
        assertEquals("northwind", claims.getString("tenant"));
        assertEquals("p-1", claims.getString("side"));
        assertEquals("partnerSeller", claims.getJsonArray("groups").getString(0));
        assertEquals("https://tandem.local", claims.getString("iss"));
    }

    @Test
    void somebodyOfTheVendorHasTheVendorsSide() {
        assertEquals(
                "vendor",
                claims(Tokens.signedWith(KEYS).vendor("northwind", "max", "finance"))
                        .getString("side"));
    }

    @Test
    void aTokenCanBeMadeThatHasExpired() {
        JsonObject claims =
                claims(Tokens.signedWith(KEYS).lasting(Duration.ofMinutes(-5)).vendor("northwind", "max", "finance"));

        assertTrue(claims.getInt("exp") < System.currentTimeMillis() / 1000);
        assertTrue(claims.getInt("iat") < claims.getInt("exp"));
    }

    @Test
    void onlyThePublicKeyOfThePairVerifies() throws Exception {
        String token = Tokens.signedWith(KEYS).vendor("northwind", "max", "finance");

        assertTrue(verifies(KEYS, token));
        assertFalse(verifies(SigningKeys.generated(), token));
    }

    @Test
    void theSameTokenIsSignedOnceAndAnotherOneAnew() {
        Tokens tokens = Tokens.signedWith(KEYS);
        String first = tokens.vendor("northwind", "max", "finance");

        assertSame(first, tokens.vendor("northwind", "max", "finance"));
        assertNotEquals(first, tokens.vendor("northwind", "max", "finance", "vendorAdmin"));
    }

    @Test
    void aKeptPairIsTheSameAtTheNextRun() throws Exception {
        String token = Tokens.signedWith(SigningKeys.keptIn(folder)).vendor("northwind", "max", "finance");

        assertTrue(verifies(SigningKeys.keptIn(folder), token));
    }

    private static JsonObject claims(String token) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return Json.createReader(new ByteArrayInputStream(json)).readObject();
    }

    private static boolean verifies(SigningKeys keys, String token) throws Exception {
        String base64 = keys.verifyingPem().replaceAll("-----[A-Z ]+-----|\\s", "");
        int dot = token.lastIndexOf('.');
        boolean rsa = keys.algorithm() == SignatureAlgorithm.RS256;
        Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
        signature.initVerify(KeyFactory.getInstance(rsa ? "RSA" : "EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64))));
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }
}
