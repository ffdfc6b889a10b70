package dev.tandem.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hamcrest.StringDescription;

/** An answer's JSON, to be looked into by plain paths such as {@code items[0].amount.currency}. */
final class ParsedAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("([\\w-]+)((?:\\[\\d+])*)");
    private static final Pattern PATH = Pattern.compile(STEP + "(?:\\." + STEP + ")*");
    private static final Pattern INDEX = Pattern.compile("\\d+");

    private final Response answer;
    private Object json;

    ParsedAnswer(Response answer) {
        this.answer = answer;
    }

    String text() {
        return answer.asString();
    }

    boolean isJson() {
        return answer.contentType().contains("json");
    }

    /** Whether the path names things only, and counts none and asks nothing of them. */
    boolean knows(String path) {
        return isJson() && PATH.matcher(path).matches();
    }

    /** The value at a name, for a list its value in each element; null if there is none. */
    Object at(String path) {
        Object found = json();
        for (String step : path.split("\\.")) {
            Matcher parts = STEP.matcher(step);
            parts.matches();
            found = named(parts.group(1), found);
            Matcher index = INDEX.matcher(parts.group(2));
            while (index.find()) {
                found = numbered(Integer.parseInt(index.group()), found);
            }
        }
        return found;
    }

    void check(String path, org.hamcrest.Matcher<?> expected) {
        Object found = at(path);
        if (!expected.matches(found)) {
            StringDescription mismatch = new StringDescription();
            expected.describeMismatch(found, mismatch);
            throw new AssertionError(
                    "%s%nExpected: %s%n     but: %s".formatted(path, StringDescription.toString(expected), mismatch));
        }
    }

    private Object json() {
        if (json == null) {
            try {
                json = JSON.readValue(text(), Object.class);
            } catch (JsonProcessingException malformed) {
                throw new AssertionError("The answer is no JSON: " + text(), malformed);
            }
        }
        return json;
    }

    private static Object named(String name, Object in) {
        if (in instanceof Map<?, ?> map) {
            return ofOnePrecision(map.get(name));
        }
        return in instanceof List<?> list
                ? list.stream().map(each -> named(name, each)).toList()
                : null;
    }

    private static Object numbered(int index, Object in) {
        return in instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }

    /** As REST Assured reads fractions, so that a check says the same whichever of the two makes it. */
    private static Object ofOnePrecision(Object value) {
        return value instanceof Double fraction ? (Object) fraction.floatValue() : value;
    }
}
