package dev.tandem.gateway.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a program shows to say who it is: {@code tnd_live_4Zk…_9fK…_1aB2c3}. The prefix lets people and scanners know it where it does
 * not belong, the checksum lets a typing error be told without looking anything up, and a double click takes all of it.
 *
 * @param handle names the client; nothing secret
 * @param secret 256 bits by chance
 */
public record ApiKey(boolean test, String handle, String secret) {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    public static final int HANDLE_LENGTH = 12;
    /** 62 to the power of 43 is more than 2 to that of 256. */
    private static final int SECRET_LENGTH = 43;

    private static final int CHECKSUM_LENGTH = 6;
    private static final String PREFIX = "tnd_";
    private static final Pattern FORM =
            Pattern.compile("(tnd_(live|test)_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})_)([0-9A-Za-z]{6})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Whether it is meant as a key, good or not. */
    public static boolean isMeantBy(String credential) {
        return credential.startsWith(PREFIX);
    }

    /** Empty for what no key of ours can be, such as one with a typing error. */
    public static Optional<ApiKey> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() && checksum(parts.group(1)).equals(parts.group(5))
                ? Optional.of(new ApiKey(parts.group(2).equals("test"), parts.group(3), parts.group(4)))
                : Optional.empty();
    }

    static String newHandle() {
        return random(HANDLE_LENGTH);
    }

    static ApiKey of(boolean test, String handle) {
        return new ApiKey(test, handle, random(SECRET_LENGTH));
    }

    /** All that is kept of the secret. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As it is shown, once. */
    public String text() {
        String checked = PREFIX + (test ? "test_" : "live_") + handle + "_" + secret + "_";
        return checked + checksum(checked);
    }

    /** A log must not have it. */
    @Override
    public String toString() {
        return PREFIX + handle + "_…";
    }

    private static String checksum(String checked) {
        CRC32 sum = new CRC32();
        sum.update(checked.getBytes(StandardCharsets.US_ASCII));
        long rest = sum.getValue();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < CHECKSUM_LENGTH; i++) {
            digits.append(DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return digits.reverse().toString();
    }

    private static String random(int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return digits.toString();
    }
}
