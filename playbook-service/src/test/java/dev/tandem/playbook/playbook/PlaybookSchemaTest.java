package dev.tandem.playbook.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.tandem.platform.json.CheckedJson;
import dev.tandem.playbook.document.YamlReader;
import dev.tandem.playbook.driver.Program;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the API accept the same content. */
@QuarkusTest
@WithTandem(database = "playbook")
class PlaybookSchemaTest {
    @Inject
    ObjectMapper json;

    @Inject
    CheckedJson checked;

    @Inject
    YamlReader yaml;

    @Inject
    PlaybookSamples samples;

    private JsonSchema schema;

    @BeforeEach
    void theSchemaAsItIsServed() throws IOException {
        JsonNode served =
                json.readTree(new Program().ada.get("/v1/playbook-schema").asString());
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(served);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reseller-co-sale", "technology-partner-co-sale"})
    void itTakesWhatTheApiTakes(String sample) {
        JsonNode content = content(sample);

        assertEquals(Set.of(), schema.validate(content));
        assertEquals(
                content,
                json.valueToTree(checked.read(content, PlaybookContent.class).value()));
    }

    @ParameterizedTest
    @CsvSource({
        "/colour,1",
        "/stages/0/colour,1",
        "/stages/0/code,'\"not a code\"'",
        "/stages/0/activities/0/minimumEvidence,-1",
        "/stages/0/activities/0/minimumEvidence,21",
        "/stages/0/activities/0/minimumEvidence,'\"1\"'",
        "/stages/0/activities/0/signOff,'\"yes\"'",
        "/stages/0/activities/0/within,'\"soon\"'",
        "/stages/0/activities/0/roles,[]",
        "/stages/0/activities/0/roles/0/duty,'\"boss\"'",
        "/guardrails/0/maximumDiscountPercent,'\"101\"'",
        "/guardrails/0/maximumDiscountPercent,'\"-1\"'",
        "/guardrails/0/maximumDiscountPercent,5",
        "/guardrails/0/upToAmount,'{\"amount\":1}'",
        "/targetMarkets/0/countries/0,'\"Germany\"'",
        "/templates/0/kind,'\"poem\"'",
        "/language,'\"english\"'",
        "/name,7",
        "/stages,null",
        "/acceptWithin,null",
        "/escalations/0/levels/0/recipient,null"
    })
    void itRefusesWhatTheApiRefuses(String pointer, String value) throws IOException {
        JsonNode content = content("reseller-co-sale");
        put(content, pointer, json.readTree(value));

        assertFalse(schema.validate(content).isEmpty(), "by the schema");
        assertFalse(checked.read(content, PlaybookContent.class).faults().isEmpty(), "by the API");
    }

    @Test
    void everyFieldThatIsReadIsInIt() {
        JsonNode served = schema.getSchemaNode();

        assertEquals(
                PlaybookContent.class.getRecordComponents().length,
                served.at("/properties").size());
        assertEquals(
                Activity.class.getRecordComponents().length,
                served.at("/$defs/Activity/properties").size());
    }

    private JsonNode content(String sample) {
        record File(String code, PlaybookContent content) {}
        return json.valueToTree(yaml.read(samples.file(sample), File.class).content());
    }

    /** No value at all where it is null, as JSON Schema has no null that means so. */
    private static void put(JsonNode document, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode items) {
            items.set(Integer.parseInt(name), value);
        } else if (value.isNull()) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }
}
