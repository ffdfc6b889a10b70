package dev.tandem.embedded.token;

import dev.tandem.embedded.Folders;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair behind the tokens of tests and of the local suite. It is made on the spot and never part of a repository.
 *
 * <p>A kept pair is RSA, as most identity providers have it and services verify fastest. One that lives no longer than a test
 * is an elliptic one: to make it, and to sign with it, takes milliseconds where RSA takes seconds.
 */
public final class SigningKeys {

    private static final String PRIVATE_FILE = "token-signing.pem";
    private static final String PUBLIC_FILE = "token-verifying.pem";

    private final SignatureAlgorithm algorithm;
    private final PrivateKey signing;
    private final String verifyingPem;

    private SigningKeys(SignatureAlgorithm algorithm, PrivateKey signing, String verifyingPem) {
        this.algorithm = algorithm;
        this.signing = signing;
        this.verifyingPem = verifyingPem;
    }

    /** A fresh pair for {@code ES256}, kept nowhere. */
    public static SigningKeys generated() {
        return generated(SignatureAlgorithm.ES256, "EC", 256);
    }

    private static SigningKeys generated(SignatureAlgorithm algorithm, String kind, int bits) {
        KeyPair pair = pair(kind, bits);
        return new SigningKeys(
                algorithm, pair.getPrivate(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    /** The pair for {@code RS256} that is kept in {@code folder}, made at the first call. */
    public static SigningKeys keptIn(Path folder) {
        try {
            if (!Files.exists(folder.resolve(PRIVATE_FILE))) {
                generated(SignatureAlgorithm.RS256, "RSA", 2048).store(Folders.existing(folder));
            }
            PrivateKey kept = decoded("RSA", Files.readString(folder.resolve(PRIVATE_FILE)));
            return new SigningKeys(SignatureAlgorithm.RS256, kept, Files.readString(verifyingKeyIn(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pair that was {@link #generated}, from its two PEM texts, the signing one as PKCS#8. */
    public static SigningKeys of(String signingPem, String verifyingPem) {
        return new SigningKeys(SignatureAlgorithm.ES256, decoded("EC", signingPem), verifyingPem);
    }

    private static PrivateKey decoded(String kind, String signingPem) {
        String base64 = signingPem.replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            PKCS8EncodedKeySpec spec =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return KeyFactory.getInstance(kind).generatePrivate(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a PKCS#8 " + kind + " key in PEM", e);
        }
    }

    /** Where {@link #keptIn} leaves the public key, for {@code mp.jwt.verify.publickey.location}. */
    public static Path verifyingKeyIn(Path folder) {
        return folder.resolve(PUBLIC_FILE);
    }

    /** For {@code mp.jwt.verify.publickey.algorithm}. */
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    PrivateKey signing() {
        return signing;
    }

    /** The private key: for handing the pair on within a machine, never for a log. */
    public String signingPem() {
        return pem("PRIVATE KEY", signing.getEncoded());
    }

    /** The public key, for {@code mp.jwt.verify.publickey}. */
    public String verifyingPem() {
        return verifyingPem;
    }

    private void store(Path folder) throws IOException {
        // The private file comes last: it alone tells that the pair is complete.
        Files.writeString(verifyingKeyIn(folder), verifyingPem);
        Files.writeString(folder.resolve(PRIVATE_FILE), signingPem());
    }

    private static KeyPair pair(String kind, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
    }
}
