package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Notes each fault of a request body and reads on, so that a client gets all of them in one response. It works only where
 * the reader asked for it with {@link #FAULTS}; everything else fails at the first fault, as Jackson does.
 */
class FaultCollector extends DeserializationProblemHandler {
    private static final ObjectMapper WIRE = new ObjectMapper();
    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(String.class, "a text"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(BigDecimal.class, "a decimal number"),
            Map.entry(double.class, "a number"),
            Map.entry(Double.class, "a number"),
            Map.entry(UUID.class, "a UUID"),
            Map.entry(Instant.class, "a time such as 2026-03-02T09:15:00Z"),
            Map.entry(LocalDate.class, "a date such as 2026-03-02"),
            Map.entry(LocalTime.class, "a time of day such as 09:15"),
            Map.entry(Duration.class, "a duration of days, hours, minutes and seconds such as PT8H or P90D"),
            Map.entry(ZoneId.class, "a time zone such as Europe/Berlin"),
            Map.entry(Currency.class, "an ISO 4217 currency such as EUR"),
            Map.entry(Money.class, "an amount such as {\"amount\":\"10.00\",\"currency\":\"EUR\"}"),
            Map.entry(ArrayList.class, "an array"),
            Map.entry(List.class, "an array"),
            Map.entry(Set.class, "an array"),
            Map.entry(Map.class, "an object"),
            Map.entry(LinkedHashMap.class, "an object"));

    static final String FAULTS = FaultCollector.class.getName();

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        if (!(context.getAttribute(FAULTS) instanceof Faults faults)) {
            return false;
        }
        // Fields that Jackson keeps until it has made the record it tells of by another parser, which does not know its
        // place.
        String at = parser == context.getParser() ? place(parser) : record(context.getParser()) + "/" + escaped(name);
        faults.list().add(new FieldFault(at, "unknownField", "there is no field " + name));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType wanted, JsonToken token, JsonParser parser, String message)
            throws IOException {
        if (!note(context, parser, "wrongType", "must be " + name(wanted.getRawClass()))) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        // A primitive has no null to go on with.
        return wanted.isPrimitive() ? Array.get(Array.newInstance(wanted.getRawClass(), 1), 0) : null;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> wanted,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message) {
        boolean noted = note(context, parser, "wrongType", "must be " + name(wanted));
        return noted ? null : NOT_HANDLED;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> wanted, String value, String message) {
        boolean noted = note(context, context.getParser(), "malformed", "must be " + name(wanted));
        return noted ? null : NOT_HANDLED;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> wanted, Object argument, Throwable cause) {
        boolean noted = note(context, context.getParser(), "malformed", reason(cause));
        return noted ? null : NOT_HANDLED;
    }

    /** Jackson wraps our own message in one that names classes and its source. */
    private static String reason(Throwable cause) {
        Throwable deepest = cause;
        for (Throwable each = cause; each != null; each = each.getCause()) {
            deepest = each.getMessage() == null ? deepest : each;
        }
        return deepest instanceof JsonProcessingException broken ? said(broken) : deepest.getMessage();
    }

    /** Without where Jackson's reader has its input from. */
    static String said(JsonProcessingException broken) {
        return broken.getOriginalMessage().replaceAll(" ?\\(start marker at .*", "");
    }

    private static boolean note(DeserializationContext context, JsonParser parser, String code, String message) {
        if (!(context.getAttribute(FAULTS) instanceof Faults faults)) {
            return false;
        }
        faults.list().add(new FieldFault(place(parser), code, message));
        return true;
    }

    /** Of the value at which the reader stands. */
    private static String place(JsonParser parser) {
        return pointer(parser.getParsingContext());
    }

    /** Of the record whose fields the reader goes through, or has gone through to the end. */
    private static String record(JsonParser parser) {
        JsonStreamContext place = parser.getParsingContext();
        return pointer(parser.hasToken(JsonToken.END_OBJECT) ? place : place.getParent());
    }

    private static String pointer(JsonStreamContext place) {
        // A value read from a tree has the root for a field without a name.
        return place.pathAsPointer().toString().replaceFirst("^//", "/");
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** What the client has to send, in words of JSON: no class of ours means anything to it. */
    static String name(Class<?> wanted) {
        if (wanted.isEnum()) {
            return "one of " + WIRE.convertValue(wanted.getEnumConstants(), List.class);
        }
        return NAMES.getOrDefault(wanted, wanted.isRecord() ? "an object" : "a valid " + wanted.getSimpleName());
    }

    /** The faults found so far while one body is read. */
    record Faults(List<FieldFault> list) {}
}
