package dev.tandem.playbook.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Content as the plain document that clients see. */
@ApplicationScoped
public class DocumentTree {
    private final ObjectMapper json;

    DocumentTree(ObjectMapper json) {
        this.json = json;
    }

    public Map<String, Object> of(PlaybookContent content) {
        return json.convertValue(content, new TypeReference<>() {});
    }

    /** How large the document is. */
    public int bytes(PlaybookContent content) {
        try {
            return json.writeValueAsBytes(content).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
