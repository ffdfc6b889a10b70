package dev.tandem.contract.text;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A tree as JSON that people read. */
public final class JsonText {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    public static String of(Object node) {
        JsonText json = new JsonText();
        json.write(node, "");
        return json.text.toString();
    }

    private void write(Object node, String indent) {
        if (node instanceof Map<?, ?> object) {
            Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator();
            write('{', '}', members, indent, member -> {
                quote(member.getKey().toString());
                text.append(": ");
                write(member.getValue(), indent + INDENT);
            });
        } else if (node instanceof List<?> list) {
            write('[', ']', list.iterator(), indent, item -> write(item, indent + INDENT));
        } else if (node == null || node instanceof Number || node instanceof Boolean) {
            text.append(node);
        } else {
            quote(node.toString());
        }
    }

    private <T> void write(char open, char close, Iterator<T> parts, String indent, Consumer<T> each) {
        text.append(open);
        boolean empty = !parts.hasNext();
        while (parts.hasNext()) {
            text.append('\n').append(indent).append(INDENT);
            each.accept(parts.next());
            text.append(parts.hasNext() ? "," : "");
        }
        text.append(empty ? "" : "\n" + indent).append(close);
    }

    private void quote(String value) {
        text.append('"');
        value.chars().forEach(character -> {
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < ' ') {
                        text.append(String.format("\\u%04x", character));
                    } else {
                        text.append((char) character);
                    }
                }
            }
        });
        text.append('"');
    }
}
