package dev.tandem.playbook.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The value of a plain (unquoted) scalar: null, a boolean or a number if JSON would read it as such; otherwise text,
 * so that the country code {@code NO} stays text.
 */
final class PlainScalar {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,17})\\.\\d{1,18}");

    private PlainScalar() {}

    static JsonNode of(ScalarEvent scalar, JsonNodeFactory nodes) {
        String text = scalar.getValue();
        return scalar.isPlain() ? plain(text, nodes) : nodes.textNode(text);
    }

    private static JsonNode plain(String text, JsonNodeFactory nodes) {
        return switch (text) {
            case "", "~", "null" -> nodes.nullNode();
            case "true" -> nodes.booleanNode(true);
            case "false" -> nodes.booleanNode(false);
            default -> numberOrText(text, nodes);
        };
    }

    private static JsonNode numberOrText(String text, JsonNodeFactory nodes) {
        if (INTEGER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            boolean small = number == (int) number;
            return small ? nodes.numberNode((int) number) : nodes.numberNode(number);
        }
        return DECIMAL.matcher(text).matches() ? DecimalNode.valueOf(new BigDecimal(text)) : nodes.textNode(text);
    }
}
