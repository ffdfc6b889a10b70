package dev.tandem.gateway.door;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;
import java.nio.charset.StandardCharsets;

/**
 * Follows the bytes of a connection from one request to the next, as RFC 9112 frames them and not otherwise. Parsers forgive more, each
 * in its own way; where two of them in a row do, what is the body of a request to the one is a request to the other. Keeps no bytes but
 * those of a length or coding.
 */
final class RequestFraming {
    private static final byte[] VERSION = "HTTP/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "content-length".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CODING = "transfer-encoding".getBytes(StandardCharsets.US_ASCII);
    private static final String CHUNKED = "chunked";
    /** More than any length, and than what some clients put around it. */
    private static final int LONGEST_VALUE = 40;

    private static final String DIGITS = "[0-9]{1,18}";
    /** Of 256 MB: whoever has more to send can say so again. Parsers calculate with 32 bits. */
    private static final int MOST_SIZE_DIGITS = 7;

    private static final int LONGEST_EXTENSION = 256;
    /** Some old clients send one after a body. */
    private static final int MOST_EMPTY_LINES = 2;

    private static final boolean[] OF_TOKENS = ofTokens();
    private static final ByteProcessor OF_TEXT = RequestFraming::isOfText;

    private enum Part {
        BETWEEN,
        EMPTY_LINE_END,
        METHOD,
        TARGET,
        VERSION,
        FIRST_LINE_CR,
        LINE_END,
        FIELD,
        NAME,
        VALUE,
        FIELD_END,
        HEAD_END,
        BODY,
        SIZE,
        EXTENSION,
        SIZE_END,
        CHUNK,
        CHUNK_CR,
        CHUNK_LF
    }

    private Part part = Part.BETWEEN;
    /** How many of the letters, lines or bytes of that part there were. */
    private int seen;

    private boolean mayBeLength;
    private boolean mayBeCoding;
    private final StringBuilder value = new StringBuilder();
    private String length;
    private String coding;
    private boolean isOld;
    private boolean isTrailing;
    private long left;
    private boolean hasEnded;
    private boolean isOdd;

    /**
     * To be told of all bytes in their order.
     *
     * @return the index after the last one of the request; of the first one that may not be there, after which nothing can be relied on
     *     ({@link #isOdd()}); or after all, if the request goes on
     */
    int follow(ByteBuf bytes) {
        int at = bytes.readerIndex();
        int end = bytes.writerIndex();
        hasEnded = false;
        while (at < end && !hasEnded) {
            if (part == Part.BODY || part == Part.CHUNK) {
                int skipped = (int) Math.min(left, end - at);
                left -= skipped;
                at += skipped;
                if (left == 0 && part == Part.BODY) {
                    endRequest();
                } else if (left == 0) {
                    go(Part.CHUNK_CR);
                }
            } else if (part == Part.VALUE && !mayBeLength && !mayBeCoding && isOfText(bytes.getByte(at))) {
                // Most of a head: what is in it is nothing to framing.
                int other = bytes.forEachByte(at, end - at, OF_TEXT);
                at = other < 0 ? end : other;
            } else if (take(bytes.getByte(at))) {
                at++;
            } else {
                isOdd = true;
                return at;
            }
        }
        return at;
    }

    /** Whether the next byte is the first one of a request. */
    boolean isBetween() {
        return part == Part.BETWEEN;
    }

    /** Whether what is left of a body is known to be no more than as many bytes. */
    boolean endsWithin(long bytes) {
        return part == Part.BODY && left <= bytes;
    }

    boolean isOdd() {
        return isOdd;
    }

    /** Whether a head, or a trailer, has begun and not come to its end. */
    boolean isInHead() {
        return part.compareTo(Part.METHOD) >= 0 && part.compareTo(Part.HEAD_END) <= 0;
    }

    /** Whether what has begun is what may follow a body. */
    boolean isInTrailer() {
        return isTrailing && part.compareTo(Part.FIELD) >= 0 && isInHead();
    }

    private boolean take(byte one) {
        return switch (part) {
            case BETWEEN -> one == '\r' ? emptyLine() : OF_TOKENS[one & 0xff] && go(Part.METHOD);
            case EMPTY_LINE_END -> one == '\n' && back(Part.BETWEEN);
            case METHOD -> OF_TOKENS[one & 0xff] || one == ' ' && go(Part.TARGET);
            case TARGET -> one > ' ' && one < 0x7f ? more() : one == ' ' && seen > 0 && go(Part.VERSION);
            case VERSION -> version(one);
            case FIRST_LINE_CR -> one == '\r' && go(Part.LINE_END);
            case LINE_END -> one == '\n' && go(Part.FIELD);
            case FIELD -> one == '\r' ? go(Part.HEAD_END) : beginName(one);
            case NAME -> one == ':' ? endName() : name(one);
            case VALUE -> one == '\r' ? go(Part.FIELD_END) : value(one);
            case FIELD_END -> one == '\n' && endField() && go(Part.FIELD);
            case HEAD_END -> one == '\n' && (isTrailing ? endRequest() : endHead());
            case SIZE -> size(one);
            case EXTENSION -> one == '\r' ? go(Part.SIZE_END) : isOfText(one) && more() && seen <= LONGEST_EXTENSION;
            case SIZE_END -> one == '\n' && beginChunk();
            case CHUNK_CR -> one == '\r' && go(Part.CHUNK_LF);
            case CHUNK_LF -> one == '\n' && go(Part.SIZE);
            case BODY, CHUNK -> throw new IllegalStateException("what is skipped is not looked at");
        };
    }

    private boolean go(Part next) {
        part = next;
        seen = 0;
        return true;
    }

    private boolean back(Part next) {
        part = next;
        return true;
    }

    private boolean more() {
        seen++;
        return true;
    }

    private boolean emptyLine() {
        seen++;
        part = Part.EMPTY_LINE_END;
        return seen <= MOST_EMPTY_LINES;
    }

    private boolean version(byte one) {
        if (seen < VERSION.length) {
            return one == VERSION[seen++];
        }
        isOld = one == '0';
        length = null;
        coding = null;
        isTrailing = false;
        return (isOld || one == '1') && go(Part.FIRST_LINE_CR);
    }

    private boolean beginName(byte one) {
        go(Part.NAME);
        mayBeLength = true;
        mayBeCoding = true;
        value.setLength(0);
        return name(one);
    }

    private boolean name(byte one) {
        int letter = one >= 'A' && one <= 'Z' ? one | 0x20 : one;
        mayBeLength = mayBeLength && seen < LENGTH.length && letter == LENGTH[seen];
        mayBeCoding = mayBeCoding && seen < CODING.length && letter == CODING[seen];
        seen++;
        return OF_TOKENS[one & 0xff];
    }

    private boolean value(byte one) {
        if (mayBeLength || mayBeCoding) {
            value.append((char) one);
        }
        return isOfText(one) && value.length() <= LONGEST_VALUE;
    }

    private boolean endName() {
        mayBeLength = mayBeLength && seen == LENGTH.length;
        mayBeCoding = mayBeCoding && seen == CODING.length;
        return go(Part.VALUE);
    }

    /** Of length and coding there may be one each, and none once the body has passed. */
    private boolean endField() {
        if (mayBeLength) {
            boolean first = length == null && !isTrailing;
            length = value.toString().trim();
            return first && length.matches(DIGITS);
        }
        if (mayBeCoding) {
            boolean first = coding == null && !isTrailing;
            coding = value.toString().trim();
            return first && coding.equalsIgnoreCase(CHUNKED) && !isOld;
        }
        return true;
    }

    private boolean endHead() {
        if (coding != null) {
            return length == null && go(Part.SIZE);
        }
        left = length == null ? 0 : Long.parseLong(length);
        return left == 0 ? endRequest() : go(Part.BODY);
    }

    private boolean endRequest() {
        hasEnded = true;
        return go(Part.BETWEEN);
    }

    private boolean size(byte one) {
        int digit = Character.digit(one, 16);
        if (digit < 0) {
            return seen > 0 && (one == '\r' ? go(Part.SIZE_END) : one == ';' && go(Part.EXTENSION));
        }
        left = left << 4 | digit;
        seen++;
        return seen <= MOST_SIZE_DIGITS;
    }

    private boolean beginChunk() {
        isTrailing = left == 0;
        return go(isTrailing ? Part.FIELD : Part.CHUNK);
    }

    /** Also what is beyond ASCII, which nobody interprets. */
    private static boolean isOfText(byte one) {
        return one >= ' ' && one < 0x7f || one == '\t' || one < 0;
    }

    private static boolean[] ofTokens() {
        boolean[] tokens = new boolean[256];
        "!#$%&'*+-.^_`|~".chars().forEach(letter -> tokens[letter] = true);
        for (char letter = '0'; letter <= 'z'; letter++) {
            tokens[letter] |= Character.isLetterOrDigit(letter);
        }
        return tokens;
    }
}
