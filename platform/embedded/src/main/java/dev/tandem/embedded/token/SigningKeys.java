package dev.tandem.embedded.token;

import dev.tandem.embedded.CannotStart;
import dev.tandem.embedded.CurrentUser;
import dev.tandem.embedded.Folders;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair behind the tokens of the local suite, RSA as most identity providers have it. It is made at the first start and
 * never part of a repository.
 */
public final class SigningKeys implements TokenSigner {
    private static final String KIND = "RSA";
    private static final int BITS = 2048;
    private static final String PRIVATE_FILE = "token-signing.pem";
    private static final String PUBLIC_FILE = "token-verifying.pem";

    private final PrivateKey signing;

    private SigningKeys(PrivateKey signing) {
        this.signing = signing;
    }

    /** The pair that is kept in {@code folder}, made at the first call, which takes seconds. */
    public static SigningKeys keptIn(Path folder) {
        try {
            if (!Files.exists(folder.resolve(PRIVATE_FILE))) {
                store(generated(), Folders.existing(folder));
            }
            return new SigningKeys(decoded(Files.readString(folder.resolve(PRIVATE_FILE))));
        } catch (IllegalArgumentException damaged) {
            throw new CannotStart(
                    folder.resolve(PRIVATE_FILE) + " is damaged: remove it, and the next start makes a new key.",
                    damaged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where {@link #keptIn} leaves the public key, for {@code mp.jwt.verify.publickey.location}. */
    public static Path verifyingKeyIn(Path folder) {
        return folder.resolve(PUBLIC_FILE);
    }

    @Override
    public String sign(JwtClaimsBuilder claims) {
        return claims.jws().algorithm(SignatureAlgorithm.RS256).sign(signing);
    }

    private static KeyPair generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(KIND);
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void store(KeyPair pair, Path folder) throws IOException {
        // The private file comes last: it marks the pair as complete.
        Files.writeString(
                verifyingKeyIn(folder), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Path partial = folder.resolve(PRIVATE_FILE + ".partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, CurrentUser.onlyFile());
        Files.writeString(partial, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.move(partial, folder.resolve(PRIVATE_FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private static PrivateKey decoded(String pem) {
        String base64 = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            PKCS8EncodedKeySpec spec =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return KeyFactory.getInstance(KIND).generatePrivate(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a PKCS#8 " + KIND + " key in PEM", e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
    }
}
