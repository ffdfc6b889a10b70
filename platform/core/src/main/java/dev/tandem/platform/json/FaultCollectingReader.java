package dev.tandem.platform.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tandem.platform.problem.FieldFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads JSON that is known to have faults, to find them all. Past most of them the {@link FaultCollector} reads on; where
 * Jackson stops for good, the value it stopped at is blanked out and the whole is read again.
 */
final class FaultCollectingReader {
    /** Whoever has more faults than this has another problem. */
    private static final int MOST_STOPS = 50;

    private final ObjectMapper json;
    private final Map<String, FieldFault> stops = new LinkedHashMap<>();
    private List<FieldFault> collected = List.of();

    FaultCollectingReader(ObjectMapper json) {
        this.json = json;
    }

    /** Null when it cannot be read at all. */
    <T> T read(JsonNode tree, JavaType type) {
        while (true) {
            FaultCollector.Faults faults = new FaultCollector.Faults(new ArrayList<>());
            collected = faults.list();
            try {
                return json.readerFor(type)
                        .withAttribute(FaultCollector.FAULTS, faults)
                        .readValue(json.treeAsTokens(tree));
            } catch (JsonMappingException stop) {
                FieldFault fault = fault(stop, tree);
                boolean isNew = stops.put(fault.pointer(), fault) == null;
                if (!isNew || stops.size() == MOST_STOPS || !blankOut(tree, fault.pointer(), stop)) {
                    return null;
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    List<FieldFault> faults() {
        List<FieldFault> all = new ArrayList<>(stops.values());
        collected.stream().filter(fault -> !stops.containsKey(fault.pointer())).forEach(all::add);
        return all;
    }

    private static boolean blankOut(JsonNode tree, String pointer, JsonMappingException stop) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = at.matches() ? null : tree.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), blank(wanted(stop)));
        } else if (parent instanceof ArrayNode array && array.has(at.last().getMatchingIndex())) {
            array.set(at.last().getMatchingIndex(), blank(wanted(stop)));
        } else {
            return false;
        }
        return true;
    }

    private static JsonNode blank(Class<?> wanted) {
        if (wanted == boolean.class) {
            return BooleanNode.FALSE;
        }
        return wanted.isPrimitive() ? IntNode.valueOf(0) : NullNode.instance;
    }

    /** Jackson's own message would name classes; the client needs only the expected type. */
    private static FieldFault fault(JsonMappingException stop, JsonNode tree) {
        String pointer = stop.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null ? step.getIndex() : FaultCollector.escaped(step.getFieldName())))
                .collect(Collectors.joining());
        String form = "must be " + FaultCollector.name(wanted(stop));
        return tree.at(pointer).isMissingNode()
                ? new FieldFault(pointer, "required", form)
                : new FieldFault(pointer, "wrongType", form);
    }

    private static Class<?> wanted(JsonMappingException stop) {
        boolean known = stop instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null;
        return known ? ((MismatchedInputException) stop).getTargetType() : Object.class;
    }
}
