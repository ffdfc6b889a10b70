package dev.tandem.testkit.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The rules for every service's {@code contracts/openapi.yaml}; a service's test inherits them. To accept what has changed:
 * {@code ./mvnw -pl lead-service -am test -Dtest=OpenApiTest -Dcontracts=write -Dsurefire.failIfNoSpecifiedTests=false}.
 * That answers are as promised is checked with each of them: {@link ContractCheck}.
 */
public abstract class OpenApiContract {
    private static final Path PROMISED = Path.of("contracts", "openapi.yaml");
    private static final Path CODES = Path.of("..", "docs", "problems.md");
    private static final Pattern NOT_ECMA = Pattern.compile("\\(\\?[a-z]|\\\\[pPAzZ]|[*+?}]\\+");

    @Test
    void thePromisedApiIsTheOneThatIsServed() throws IOException {
        String served = served("yaml");
        if ("write".equals(System.getProperty("contracts"))) {
            Files.writeString(PROMISED, served);
        }

        assertEquals(Files.readString(PROMISED), served, "contracts/openapi.yaml is not what the service serves");
    }

    /** A generated client has no type for what is said to be nothing. */
    @Test
    void everyAnswerWithContentSaysWhatItIs() throws IOException {
        assertFalse(Files.readString(PROMISED).contains("content: {}"), "an answer without a type");
    }

    @Test
    void everyOperationSaysWhatItAnswersWhenAllIsWell() throws IOException {
        List<String> silent = new ArrayList<>();
        operations((name, operation) -> {
            boolean well = false;
            for (Map.Entry<String, JsonNode> response :
                    operation.path("responses").properties()) {
                boolean success = response.getKey().startsWith("2");
                boolean empty =
                        response.getKey().equals("202") || response.getKey().equals("204");
                well |= success && (empty || response.getValue().has("content"));
            }
            if (!well) {
                silent.add(name);
            }
        });
        assertEquals(List.of(), silent);
    }

    @Test
    void everyProblemIsOfTheOneFormWithCodesThatAreDocumented() throws IOException {
        String documented = Files.readString(CODES);
        List<String> unknown = new ArrayList<>();
        JsonNode contract = contract();
        operations((name, operation) -> operation.path("responses").properties().forEach(response -> {
            JsonNode promised = response.getValue().has("$ref")
                    ? contract.at(response.getValue().path("$ref").asText().substring(1))
                    : response.getValue();
            if (response.getKey().compareTo("400") >= 0) {
                if (!promised.path("content").has("application/problem+json")
                        || promised.path("x-problem-codes").isEmpty()) {
                    unknown.add(name + " " + response.getKey() + " has no codes");
                }
                promised.path("x-problem-codes").forEach(code -> {
                    if (!documented.contains("`" + code.asText() + "`")) {
                        unknown.add(name + " " + response.getKey() + ": " + code.asText());
                    }
                });
            }
        }));
        assertEquals(List.of(), unknown);
    }

    /** Generators loop on it, or make a type that cannot be written. */
    @Test
    void noTypeIsDefinedByItself() throws IOException {
        List<String> looping = new ArrayList<>();
        contract().at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().path("$ref").asText().endsWith("/" + schema.getKey())) {
                looping.add(schema.getKey());
            }
        });
        assertEquals(List.of(), looping);
    }

    /** Generators take it for another type, and leave out what is referred to. */
    @Test
    void noTypeStandsBesideAReference() throws IOException {
        List<String> doubled = contract().findParents("$ref").stream()
                .filter(reference -> reference.has("type"))
                .map(JsonNode::toString)
                .toList();
        assertEquals(List.of(), doubled);
    }

    /** They are what the scanner calls the second type of one name. */
    @Test
    void noNameEndsInANumber() throws IOException {
        List<String> numbered = new ArrayList<>();
        contract().at("/components/schemas").fieldNames().forEachRemaining(name -> {
            if (Character.isDigit(name.charAt(name.length() - 1))) {
                numbered.add(name);
            }
        });
        assertEquals(List.of(), numbered);
    }

    /** Clients name their methods after it. */
    @Test
    void everyOperationHasANameOfItsOwn() throws IOException {
        List<String> names = new ArrayList<>();
        operations((name, operation) -> names.add(name));
        assertEquals(List.copyOf(new TreeSet<>(names)), names.stream().sorted().toList());
    }

    @Test
    void everyPatternMeansTheWholeValueAndReadsTheSameInJavaScript() throws IOException {
        List<String> odd = new ArrayList<>();
        contract().findValues("pattern").stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(pattern -> !pattern.equals("\\S"))
                .filter(pattern -> !pattern.startsWith("^")
                        || !pattern.endsWith("$")
                        || NOT_ECMA.matcher(pattern).find())
                .forEach(odd::add);
        assertEquals(List.of(), odd);
    }

    @Test
    void everyFieldHasAnExample() {
        assertEquals(List.of(), examples().missing());
    }

    @Test
    void everyExampleIsWhatItsFieldTakes() {
        assertEquals(List.of(), examples().invalid());
    }

    /** As Swagger UI shows it. */
    @Test
    void everyRequestIsValidAsItsExamplesComposeIt() {
        ServedContract contract = new ServedContract(served("json"));
        List<String> faults = new ArrayList<>();
        for (ContractExamples.ComposedRequest request : examples().requests()) {
            contract.faults(request.schema(), request.body())
                    .forEach(fault -> faults.add(request.operation() + ": " + fault));
        }
        assertEquals(List.of(), faults);
    }

    /** There are rules that no schema tells, such as that of two fields one has to be left out. */
    @Test
    void noRequestIsRefusedAsItsExamplesComposeIt() {
        assertEquals(List.of(), new ExampleRequests().refused(examples().requests()));
    }

    private static ContractExamples examples() {
        return new ContractExamples(new ServedContract(served("json")));
    }

    private static void operations(BiConsumer<String, JsonNode> each) throws IOException {
        contract()
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> each.accept(operation.path("operationId").asText(), operation)));
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper().readTree(served("json"));
    }

    private static String served(String format) {
        return given().get("/openapi?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
