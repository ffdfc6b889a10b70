package dev.tandem.lead.rubric.learning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Selects the examples withheld from learning, by a digest of their ids: the same on every run, whatever the order of
 * rows.
 *
 * @param share from 0 to 1
 */
public record HoldOutSplit(double share) {
    public boolean includes(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            long place = Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt());
            return place < share * (1L << Integer.SIZE);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
