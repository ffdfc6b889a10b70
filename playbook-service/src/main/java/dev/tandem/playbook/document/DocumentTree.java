package dev.tandem.playbook.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Represents a document of any type as the plain fields, lists and values that clients see. */
@ApplicationScoped
public class DocumentTree {
    private final ObjectMapper json;

    DocumentTree(ObjectMapper json) {
        this.json = json;
    }

    public Map<String, Object> of(Object content) {
        return json.convertValue(content, new TypeReference<>() {});
    }

    /** The size of the document. */
    public int bytes(Object content) {
        try {
            return json.writeValueAsBytes(content).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
