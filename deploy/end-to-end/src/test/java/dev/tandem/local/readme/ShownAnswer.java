package dev.tandem.local.readme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the answers that a page shows with real ones. They have the same structure and the same values, but
 *
 * <ul>
 *   <li>a time, a date, a period and a hash stand for any other one, and the nextCursor of a list for any other one;
 *   <li>an id stands for one other id on the whole page: the same one wherever it is shown, and no other id stands for that;
 *   <li>the member {@code "...": "..."} stands for any further members of its object, and {@code "..."} as the last item of an
 *       array for any further items.
 * </ul>
 */
public final class ShownAnswer {
    private static final String LEFT_OUT = "...";
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z";
    private static final Pattern CHANGING =
            Pattern.compile("(%s)|(%s)|([0-9a-f]{64})|(\\d{4}-\\d\\d-\\d\\d)|(\\d{4}-?Q[1-4])".formatted(ID, TIME));

    private final Map<String, String> idsByShown = new HashMap<>();
    private final Map<String, String> shownById = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** The differences, each with its JSON pointer. */
    public List<String> differences(JsonNode shown, JsonNode real) {
        differences.clear();
        compare("", shown, real);
        return List.copyOf(differences);
    }

    private void compare(String pointer, JsonNode shown, JsonNode real) {
        if (shown.isObject() && real.isObject()) {
            compareMembers(pointer, shown, real);
        } else if (shown.isArray() && real.isArray()) {
            compareItems(pointer, shown, real);
        } else if (shown.isTextual() && real.isTextual()) {
            compareTexts(pointer, shown.asText(), real.asText());
        } else if (!shown.equals(real)) {
            differ(pointer, shown, real);
        }
    }

    private void compareMembers(String pointer, JsonNode shown, JsonNode real) {
        shown.fieldNames().forEachRemaining(name -> {
            if (!name.equals(LEFT_OUT)) {
                compare(pointer + "/" + name, shown.get(name), real.path(name));
            }
        });
        if (shown.path(LEFT_OUT).asText().equals(LEFT_OUT)) {
            return;
        }
        real.fieldNames().forEachRemaining(name -> {
            if (!shown.has(name)) {
                differ(pointer + "/" + name, shown.path(name), real.get(name));
            }
        });
    }

    private void compareItems(String pointer, JsonNode shown, JsonNode real) {
        boolean goesOn =
                !shown.isEmpty() && shown.get(shown.size() - 1).asText().equals(LEFT_OUT);
        int items = goesOn ? shown.size() - 1 : shown.size();
        for (int item = 0; item < items; item++) {
            compare(pointer + "/" + item, shown.get(item), real.path(item));
        }
        if (!goesOn && real.size() > items) {
            differ(pointer + "/" + items, shown.path(items), real.get(items));
        }
    }

    private void compareTexts(String pointer, String shown, String real) {
        if (pointer.endsWith("/nextCursor")) {
            return;
        }
        Matcher inShown = CHANGING.matcher(shown);
        Matcher inReal = CHANGING.matcher(real);
        boolean same = kinds(shown).equals(kinds(real));
        while (same && inShown.find() && inReal.find()) {
            same = inShown.group(1) == null || isOneId(inShown.group(1), inReal.group(1));
        }
        if (!same) {
            differences.add("%s: the page shows \"%s\", the answer says \"%s\"".formatted(pointer, shown, real));
        }
    }

    /** The text with the kind of everything that changes in its place. */
    private static String kinds(String text) {
        return CHANGING.matcher(text).replaceAll(found -> {
            int kind = 1;
            while (found.group(kind) == null) {
                kind++;
            }
            return "<" + kind + ">";
        });
    }

    private boolean isOneId(String shown, String real) {
        String known = idsByShown.putIfAbsent(shown, real);
        String knownAs = shownById.putIfAbsent(real, shown);
        return (known == null || known.equals(real)) && (knownAs == null || knownAs.equals(shown));
    }

    private void differ(String pointer, JsonNode shown, JsonNode real) {
        differences.add("%s: the page shows %s, the answer says %s".formatted(pointer, text(shown), text(real)));
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
