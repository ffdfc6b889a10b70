package dev.tandem.lead.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Sends exports as an integration would, and reads the results. */
public final class Imports {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Actor integration;

    public Imports(Actor integration) {
        this.integration = integration;
    }

    /** The lines of a response by the line they refer to, and the summary at its end. */
    public record Answer(List<JsonNode> lines) {
        public JsonNode line(int number) {
            return lines.stream()
                    .filter(line -> line.path("line").asInt() == number)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no answer for line " + number + " in " + lines));
        }

        public static Answer of(Response response) {
            assertEquals(200, response.statusCode(), response.asString());
            return new Answer(response.asString().lines().map(Imports::json).toList());
        }

        public String outcome(int number) {
            return line(number).path("outcome").asText();
        }

        public String warnings(int number) {
            return codes(line(number).path("warnings"));
        }

        public String reasons(int number) {
            return codes(line(number).path("reasons"));
        }

        public JsonNode summary() {
            return lines.get(lines.size() - 1).path("summary");
        }

        private static String codes(JsonNode remarks) {
            return StreamSupport.stream(remarks.spliterator(), false)
                    .map(remark -> remark.path("code").asText())
                    .collect(Collectors.joining(" "));
        }
    }

    public Answer accounts(String csv) {
        return Answer.of(send("/v1/imports/accounts", utf8(csv)));
    }

    public Answer products(String csv) {
        return Answer.of(send("/v1/imports/products", utf8(csv)));
    }

    public Answer opportunities(String csv) {
        return opportunities(utf8(csv));
    }

    public Answer opportunities(byte[] csv) {
        return Answer.of(send("/v1/imports/opportunities", csv));
    }

    public Answer opportunities(String csv, String query) {
        return Answer.of(send("/v1/imports/opportunities?" + query, utf8(csv)));
    }

    public Response send(String path, byte[] csv) {
        return integration.request().contentType("text/csv").body(csv).post(path);
    }

    public List<JsonNode> deals() {
        return all("/v1/deals");
    }

    /** The first one, with all its parts. */
    public JsonNode deal() {
        return json(integration
                .get("/v1/deals/" + deals().get(0).path("id").asText())
                .asString());
    }

    public List<JsonNode> leads() {
        return all("/v1/leads");
    }

    public JsonNode lead(String externalId) {
        return leads().stream()
                .filter(lead -> lead.path("externalId").asText().equals(externalId))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = json(integration.get(path + "?limit=500").asString());
        page.path("items").forEach(items::add);
        while (page.has("nextCursor")) {
            page = json(integration
                    .get(path + "?limit=500&cursor=" + page.path("nextCursor").asText())
                    .asString());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }
}
