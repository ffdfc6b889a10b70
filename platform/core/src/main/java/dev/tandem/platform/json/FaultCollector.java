package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import dev.tandem.platform.problem.FieldFault;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.List;

/**
 * Notes each fault of a request body and reads on, so that a client gets all of them in one response. It works only where
 * the reader asked for it with {@link #FAULTS}; everything else fails at the first fault, as Jackson does.
 */
class FaultCollector extends DeserializationProblemHandler {
    static final String FAULTS = FaultCollector.class.getName();

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        if (!note(context, parser, "unknownField", "there is no field " + name)) {
            return false;
        }
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
        boolean noted = note(context, context.getParser(), "malformed", cause.getMessage());
        return noted ? null : NOT_HANDLED;
    }

    private static boolean note(DeserializationContext context, JsonParser parser, String code, String message) {
        if (!(context.getAttribute(FAULTS) instanceof Faults faults)) {
            return false;
        }
        // A value read from a tree has the root for a field without a name.
        String at = parser.getParsingContext().pathAsPointer().toString().replaceFirst("^//", "/");
        faults.list().add(new FieldFault(at, code, message));
        return true;
    }

    static String name(Class<?> wanted) {
        if (wanted.isEnum()) {
            return "one of " + List.of(wanted.getEnumConstants());
        }
        return "a valid " + wanted.getSimpleName();
    }

    /** The faults found so far while one body is read. */
    record Faults(List<FieldFault> list) {}
}
