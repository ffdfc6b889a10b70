package dev.tandem.lead.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes answers as NDJSON, one JSON value per line. */
@ApplicationScoped
class ResponseLines {
    private final ObjectMapper json;

    ResponseLines(ObjectMapper json) {
        this.json = json;
    }

    byte[] of(List<?> answers) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Object answer : answers) {
            lines.write(json.writeValueAsBytes(answer));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
