package dev.tandem.platform.paging;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.caller.PersonIds;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a place in a list unreadable, and good for one side of one tenant alone: numbers of transactions would tell everybody how
 * much others write. The same place always has the same seal, so that a poll that finds nothing keeps its cursor.
 */
@ApplicationScoped
@Unremovable // Requests for pages are no beans, and look it up.
class CursorSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final PersonIds secret;
    private final Supplier<Caller> caller;

    @Inject
    CursorSeal(PersonIds secret, CurrentCaller caller) {
        this(secret, caller::get);
    }

    CursorSeal(PersonIds secret, Supplier<Caller> caller) {
        this.secret = secret;
        this.caller = caller;
    }

    byte[] sealed(byte[] place) {
        SecretKeySpec key = key();
        byte[] nonce = Arrays.copyOf(bytes(secret.of("cursor nonce", hex(key.getEncoded()), hex(place))), NONCE);
        byte[] hidden = run(Cipher.ENCRYPT_MODE, key, nonce, place).orElseThrow();
        return ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
    }

    /** Empty for what was not sealed for this side of this tenant. */
    Optional<byte[]> opened(byte[] sealed) {
        return sealed.length <= NONCE
                ? Optional.empty()
                : run(
                        Cipher.DECRYPT_MODE,
                        key(),
                        Arrays.copyOf(sealed, NONCE),
                        Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /** Of its own for each side, derived from the suite's secret. */
    private SecretKeySpec key() {
        Caller asking = caller.get();
        return new SecretKeySpec(bytes(secret.of(asking.tenant(), "cursor key", asking.side())), "AES");
    }

    private static Optional<byte[]> run(int mode, SecretKeySpec key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(text));
        } catch (AEADBadTagException foreign) {
            return Optional.empty();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static byte[] bytes(UUID hash) {
        return ByteBuffer.allocate(16)
                .putLong(hash.getMostSignificantBits())
                .putLong(hash.getLeastSignificantBits())
                .array();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
