package dev.tandem.lead.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lines of a stream, one in memory at a time and limited in length. A line that is not text carries a fault. */
public final class TextLines {
    /** Far longer than any row of an export, and far too short to exhaust memory. */
    static final int LONGEST = 64 * 1024;

    private static final int LINE_FEED = '\n';
    private static final int END = -1;

    private final InputStream bytes;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private int number;

    public TextLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
    }

    /**
     * @param number counted from 1
     * @param text without its line break; null when there is a fault
     * @param fault why it cannot be read; null when it can
     */
    public record Line(int number, String text, String fault) {
        public boolean isBlank() {
            return fault == null && text.isBlank();
        }
    }

    /** Null at the end of the stream. */
    public Line next() throws IOException {
        if (!putBack.isEmpty()) {
            return putBack.pop();
        }
        int first = bytes.read();
        if (first == END) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int next = first; next != END && next != LINE_FEED; next = bytes.read()) {
            tooLong = tooLong || line.size() == LONGEST;
            if (!tooLong) {
                line.write(next);
            }
        }
        return tooLong ? new Line(number, null, "the line has more than " + LONGEST + " bytes") : decoded(line);
    }

    void putBack(Line line) {
        putBack.push(line);
    }

    private Line decoded(ByteArrayOutputStream line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return text.indexOf('\0') < 0
                    ? new Line(number, stripped(text), null)
                    : new Line(number, null, "the line contains a NUL character");
        } catch (CharacterCodingException notUtf8) {
            return new Line(number, null, "the line is not UTF-8");
        }
    }

    private String stripped(String text) {
        String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        // Spreadsheets begin a file with a byte order mark.
        return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
