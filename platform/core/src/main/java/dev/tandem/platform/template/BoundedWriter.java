package dev.tandem.platform.template;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Stops a text that grows beyond what was agreed while it is written, not after. */
final class BoundedWriter extends FilterWriter {
    private final int most;
    private int left;

    BoundedWriter(Writer out, int most) {
        super(out);
        this.most = most;
        this.left = most;
    }

    @Override
    public void write(int character) throws IOException {
        take(1);
        super.write(character);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        take(length);
        super.write(text, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        take(length);
        super.write(text, from, length);
    }

    private void take(int length) {
        if (length > left) {
            throw new TemplateOutputTooLarge(most);
        }
        left -= length;
    }
}
