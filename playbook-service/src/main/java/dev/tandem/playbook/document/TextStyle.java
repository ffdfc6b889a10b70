package dev.tandem.playbook.document;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Writes text in plain style, except text that YAML would fold or read as a line break. That is quoted, so that it
 * is read back unchanged.
 */
final class TextStyle extends Representer {
    private static final Pattern ODD =
            Pattern.compile("\\A\\s|[ \\t]\\n|[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}\\x{feff}&&[^\\n]]");

    TextStyle(DumperOptions options) {
        super(options);
    }

    @Override
    protected Node representScalar(Tag tag, String text, DumperOptions.ScalarStyle style) {
        boolean quoted = tag.equals(Tag.STR) && ODD.matcher(text).find();
        return super.representScalar(tag, text, quoted ? DumperOptions.ScalarStyle.DOUBLE_QUOTED : style);
    }
}
