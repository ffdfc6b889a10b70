package dev.tandem.lead.choice.rule;

import dev.tandem.lead.choice.rule.Assignment.Arm;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * To which arm of an experiment a sale belongs. It depends on the experiment, the sale's thread and the share alone, so it is the same
 * before and after an offer and for a second one, and anybody can compute it again. A sale of the variant stays one when the share is raised.
 */
public final class AssignmentRule {
    private static final int NUMBERS = 10_000;

    private AssignmentRule() {}

    /** @param sharePercent of the sales that run by the variant */
    public static Assignment of(UUID experimentId, UUID thread, int sharePercent) {
        int number = number(experimentId, thread);
        Arm arm = number < sharePercent * (NUMBERS / 100) ? Arm.VARIANT : Arm.CONTROL;
        return new Assignment(experimentId, arm, number, sharePercent);
    }

    /** From 0 to 9,999. */
    static int number(UUID experimentId, UUID thread) {
        byte[] text = (experimentId + ":" + thread).getBytes(StandardCharsets.US_ASCII);
        long first = ByteBuffer.wrap(sha256(text)).getLong();
        return (int) Long.remainderUnsigned(first, NUMBERS);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
