package dev.tandem.platform.caller;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The id of a person, which every service derives by itself from a token's tenant, issuer and {@code sub}. What
 * issuers call people, such as {@code auth0|abc}, {@code DOMAIN\ada} or an e-mail address, fits into no path and belongs in no
 * event; two issuers may both have a person {@code 7}; and without the key an id does not reveal who it is.
 */
public final class PersonIds {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private final SecretKeySpec key;

    /**
     * @param key the suite's secret, the same for all services, at least 32 bytes; with another one every id is a different one
     * @throws IllegalArgumentException when it is shorter
     */
    public PersonIds(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("The key of person ids must have at least " + LEAST_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** A UUID of version 8 (RFC 9562): the first 122 bits of a keyed hash. */
    public UUID of(String tenant, String issuer, String subject) {
        ByteBuffer hash = ByteBuffer.wrap(hash(message(tenant, issuer, subject)));
        long high = hash.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Each part with its length, so that no two triples make the same message. */
    private static byte[] message(String... parts) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(message)) {
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return message.toByteArray();
    }

    private byte[] hash(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
