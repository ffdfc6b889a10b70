package dev.tandem.testkit.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A producer's contract for one event: a JSON Schema with examples, in {@code contracts/events} of its module. */
public final class EventPromise {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode document;

    private EventPromise(JsonNode document) {
        this.document = document;
    }

    /** @param module the producer's folder in the repository, such as {@code lead-service}; a missing promise fails the test */
    public static EventPromise of(String module, String event) throws IOException {
        // Tests run in their module's folder.
        Path file = Path.of("..", module, "contracts", "events", event + ".v1.json");
        return new EventPromise(JSON.readTree(Files.readString(file)));
    }

    public JsonNode example() {
        return document.path("examples").path(0);
    }

    /** The example as a consumer reads it: what it does not know it ignores. */
    public <T> T exampleAs(Class<T> type, ObjectMapper consumers) throws IOException {
        return consumers
                .readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(example());
    }

    /** Empty when the event is as promised. */
    public List<String> faults(JsonNode event) {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);
        return schema.validate(event).stream().map(Object::toString).toList();
    }
}
