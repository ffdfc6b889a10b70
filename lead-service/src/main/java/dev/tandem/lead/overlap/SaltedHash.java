package dev.tandem.lead.overlap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hash of a company in one check, and in no other: HMAC-SHA256 of its normalised name or domain, keyed by the
 * check's salt.
 */
final class SaltedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    SaltedHash(byte[] salt) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** In lower-case hexadecimal. */
    String of(String normalised) {
        return HexFormat.of().formatHex(mac.doFinal(normalised.getBytes(StandardCharsets.UTF_8)));
    }
}
