package dev.tandem.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;

/** Applies a JSON merge patch (RFC 7396) to what a record shows for change, and checks the result as a whole. */
@ApplicationScoped
public class MergePatch {
    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param current the current values of the fields that may be changed
     * @throws InvalidRequest with all faults of the patched whole
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw new InvalidRequest(List.of(new FieldFault("", "wrongType", "a merge patch is a JSON object")));
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        T patched = read(merged, type);
        Set<ConstraintViolation<T>> violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target != null && target.isObject() ? target.deepCopy() : json.createObjectNode();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.get(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        FaultCollectingReader patient = new FaultCollectingReader(json);
        T patched = patient.read(merged, json.constructType(type));
        if (!patient.faults().isEmpty()) {
            throw new InvalidRequest(patient.faults());
        }
        return patched;
    }
}
