package dev.tandem.gateway.token;

import dev.tandem.gateway.GatewaySettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what the database must not be able to read: AES-256-GCM. Without it nothing starts. */
@ApplicationScoped
class MasterKey {
    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    MasterKey(GatewaySettings settings) {
        byte[] bytes = Base64.getDecoder().decode(settings.masterKey());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("tandem.gateway.master-key must be " + BYTES + " bytes in Base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** @param name of what is sealed; under another one it can't be opened */
    byte[] seal(String name, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, name, secret.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    String open(String name, byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, nonce, name, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String name, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException(name + " is not sealed with this master key", otherKey);
        }
    }
}
