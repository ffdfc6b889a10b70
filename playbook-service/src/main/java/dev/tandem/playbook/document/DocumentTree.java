package dev.tandem.playbook.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A document of whatever kind as the plain fields, lists and values that clients see. */
@ApplicationScoped
public class DocumentTree {
    private final ObjectMapper json;

    DocumentTree(ObjectMapper json) {
        this.json = json;
    }

    public Map<String, Object> of(Object content) {
        return json.convertValue(content, new TypeReference<>() {});
    }

    /** How large the document is. */
    public int bytes(Object content) {
        try {
            return json.writeValueAsBytes(content).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
