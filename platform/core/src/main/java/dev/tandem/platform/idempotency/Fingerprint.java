package dev.tandem.platform.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A digest of what was asked, not of how it was written: the order of fields, white space and the zeros of a number make no other
 * request, however deep they are.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Method operation, Object[] arguments, ObjectMapper json) {
        StringBuilder asked = new StringBuilder(operation.toGenericString());
        Parameter[] parameters = operation.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            boolean circumstance = parameters[i].isAnnotationPresent(Context.class)
                    || parameters[i].isAnnotationPresent(HeaderParam.class);
            if (!circumstance) {
                write(json.valueToTree(arguments[i]), asked.append('\n'));
            }
        }
        return digest(asked.toString());
    }

    private static void write(JsonNode value, StringBuilder to) {
        if (value.isObject()) {
            Map<String, JsonNode> fields = new TreeMap<>();
            value.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            to.append('{');
            fields.forEach((name, field) -> {
                to.append(name.length()).append(':').append(name);
                write(field, to);
            });
            to.append('}');
        } else if (value.isArray()) {
            to.append('[');
            value.forEach(element -> write(element, to));
            to.append(']');
        } else if (value.isNumber()) {
            to.append(value.decimalValue().stripTrailingZeros()).append(',');
        } else {
            to.append(value).append(',');
        }
    }

    private static String digest(String asked) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
