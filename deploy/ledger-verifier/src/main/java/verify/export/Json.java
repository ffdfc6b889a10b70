package verify.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads JSON into maps, lists, strings, decimals, booleans and null; a JDK brings nothing that does. */
public final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when it is not one JSON value */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.blanks();
        if (json.at < text.length()) {
            throw json.broken();
        }
        return value;
    }

    /** With sorted keys, and without white space and nulls. */
    public static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> fields = new ArrayList<>();
            new TreeMap<>(map).forEach((name, field) -> {
                if (field != null) {
                    fields.add(quoted(name.toString()) + ":" + canonical(field));
                }
            });
            return "{" + String.join(",", fields) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(",", list.stream().map(Json::canonical).toList()) + "]";
        }
        return value instanceof String string ? quoted(string) : String.valueOf(value);
    }

    private Object value() {
        blanks();
        switch (peek()) {
            case '{':
                return object();
            case '[':
                return list();
            case '"':
                return string();
            default:
                return word();
        }
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new TreeMap<>();
        at++;
        for (blanks(); peek() != '}'; blanks()) {
            String name = string();
            blanks();
            take(':');
            object.put(name, value());
            blanks();
            if (peek() != '}') {
                take(',');
            }
        }
        at++;
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        for (blanks(); peek() != ']'; blanks()) {
            list.add(value());
            blanks();
            if (peek() != ']') {
                take(',');
            }
        }
        at++;
        return list;
    }

    private String string() {
        blanks();
        take('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char next = text.charAt(at++);
            string.append(next == '\\' ? escaped() : next);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char escape = text.charAt(at++);
        if (escape == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int known = "nrtbf".indexOf(escape);
        return known < 0 ? escape : "\n\r\t\b\f".charAt(known);
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> new BigDecimal(word);
        };
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw broken();
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("not JSON at character " + (at + 1));
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char each : string.toCharArray()) {
            int escape = "\"\\\n\r\t\b\f".indexOf(each);
            if (escape >= 0) {
                quoted.append('\\').append("\"\\nrtbf".charAt(escape));
            } else if (each < ' ') {
                quoted.append(String.format("\\u%04X", (int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
