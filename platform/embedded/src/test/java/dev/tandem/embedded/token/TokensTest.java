package dev.tandem.embedded.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.CannotStart;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private static final SharedSecret SECRET = SharedSecret.random();

    @TempDir
    Path folder;

    @Test
    void aTokenNamesPersonTenantSideAndRoles() {
        JsonObject claims = claims(Tokens.signedBy(SECRET).partner("northwind", "p-1", "ada", "partnerSeller"));

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
                claims(Tokens.signedBy(SECRET).vendor("northwind", "max", "finance"))
                        .getString("side"));
    }

    @Test
    void aTokenCanBeMadeThatHasExpired() {
        JsonObject claims =
                claims(Tokens.signedBy(SECRET).lasting(Duration.ofMinutes(-5)).vendor("northwind", "max", "finance"));

        assertTrue(claims.getInt("exp") < System.currentTimeMillis() / 1000);
        assertTrue(claims.getInt("iat") < claims.getInt("exp"));
    }

    @Test
    void onlyTheSecretThatSignedVerifies() throws Exception {
        String token = Tokens.signedBy(SECRET).vendor("northwind", "max", "finance");

        assertTrue(verifies(SECRET, token));
        assertFalse(verifies(SharedSecret.random(), token));
    }

    @Test
    void theSigningKeyIsReadByThisUserAlone() throws Exception {
        SigningKeys.keptIn(folder);

        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder.resolve("token-signing.pem"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void aDamagedSigningKeyIsNamedWithWhatToDo() throws Exception {
        Path key = Files.createFile(folder.resolve("token-signing.pem"));

        assertEquals(
                key + " is damaged: remove it, and the next start makes a new key.",
                assertThrows(CannotStart.class, () -> SigningKeys.keptIn(folder))
                        .getMessage());
    }

    @Test
    void theSameTokenIsSignedOnceAndAnotherOneAnew() {
        Tokens tokens = Tokens.signedBy(SECRET);
        String first = tokens.vendor("northwind", "max", "finance");

        assertSame(first, tokens.vendor("northwind", "max", "finance"));
        assertNotEquals(first, tokens.vendor("northwind", "max", "finance", "vendorAdmin"));
    }

    @Test
    void aKeptPairIsTheSameAtTheNextRun() throws Exception {
        SigningKeys.keptIn(folder);
        String token = Tokens.signedBy(SigningKeys.keptIn(folder)).vendor("northwind", "max", "finance");

        assertTrue(verifies(SigningKeys.verifyingKeyIn(folder), token));
    }

    private static JsonObject claims(String token) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return Json.createReader(new ByteArrayInputStream(json)).readObject();
    }

    private static boolean verifies(SharedSecret secret, String token) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(secret.key());
        return MessageDigest.isEqual(mac.doFinal(signed(token)), signature(token));
    }

    private static boolean verifies(Path publicKey, String token) throws Exception {
        String base64 = Files.readString(publicKey).replaceAll("-----[A-Z ]+-----|\\s", "");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64))));
        signature.update(signed(token));
        return signature.verify(signature(token));
    }

    private static byte[] signed(String token) {
        return token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] signature(String token) {
        return Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
    }
}
