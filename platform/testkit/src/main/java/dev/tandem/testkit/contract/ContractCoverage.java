package dev.tandem.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a service's contract lists, some test of it has seen; a service's test inherits this. It runs after all others, and only
 * after all of them. A success and a code of an operation's own count for each operation. A code that the platform adds to
 * many counts once for the service, also when only the fuzzer saw it; what else the fuzzer comes upon is luck, and counts for
 * nothing.
 */
public abstract class ContractCoverage {
    /** In the place of the operation, as it matters to no one which one it was. */
    public static final String FUZZER = "fuzzer";

    private static final Path PROMISED = Path.of("contracts", "openapi.yaml");

    /** Added to operations by the platform, which answers with them before or after any code of the operation. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "forbidden",
            "idempotencyKeyReused",
            "invalidRequest",
            "notAcceptable",
            "notFound",
            "requestTooLarge",
            "revisionRequired",
            "staleRevision",
            "unauthenticated",
            "unsupportedMediaType");

    /**
     * What no single request to a service brings about: the gateway's own ({@code DoorTest}, {@code WireTest}), a failure
     * ({@code PlantedFaultsTest}), two requests at the same moment, which tests of the lead service make, and a tenant that is on its
     * way, which those of two services wait for.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "oddPath",
            "malformedRequest",
            "tokenInQuery",
            "tokenExpired",
            "tokenNotYetValid",
            "tokenRevoked",
            "keyUnknown",
            "clientRevoked",
            "secretExpired",
            "addressNotAllowed",
            "personLeft",
            "scopeMissing",
            "clientOfSuspendedPartner",
            "productionNotGranted",
            "headTooSlow",
            "headersTooLarge",
            "bodyTooSlow",
            "lengthRequired",
            "queryTooLong",
            "expectationFailed",
            "tooManyRequests",
            "tooManyFailures",
            "tooManyAtOnce",
            "serviceUnavailable",
            "serviceTimedOut",
            "internalError",
            "requestInFlight",
            "changedMeanwhile",
            "tenantPending");

    @Test
    @EnabledIfSystemProperty(named = "contract.coverage", matches = "complete")
    void whatIsListedHasBeenSeen() throws IOException {
        Set<PromisedAnswer> seen = SeenAnswers.all();
        Set<String> codes = seen.stream().map(PromisedAnswer::code).collect(Collectors.toSet());
        Set<PromisedAnswer> unseen = listed();
        unseen.removeAll(seen);
        unseen.removeIf(answer -> ELSEWHERE.contains(answer.code())
                || OF_THE_PLATFORM.contains(answer.code()) && codes.contains(answer.code()));

        assertEquals(
                "",
                unseen.stream().map(PromisedAnswer::toString).collect(Collectors.joining("\n")),
                "Listed in " + PROMISED + " but never seen");
    }

    private static Set<PromisedAnswer> listed() throws IOException {
        JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(PROMISED));
        Set<PromisedAnswer> listed = new TreeSet<>();
        contract.path("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("responses")
                        .properties()
                        .forEach(response -> answers(contract, operation, response.getKey(), listed))));
        return listed;
    }

    private static void answers(JsonNode contract, JsonNode operation, String status, Set<PromisedAnswer> listed) {
        String name = operation.path("operationId").asText();
        JsonNode response = operation.path("responses").path(status);
        JsonNode promised = response.has("$ref")
                ? contract.at(response.path("$ref").asText().substring(1))
                : response;
        if (status.startsWith("2")) {
            listed.add(new PromisedAnswer(name, status, ""));
        }
        promised.path("x-problem-codes").forEach(code -> listed.add(new PromisedAnswer(name, status, code.asText())));
    }
}
