package dev.tandem.testkit.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.contract.ContractExamples.ComposedRequest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sends requests as the examples of a contract compose them, to the service that serves it. */
final class ExampleRequests {
    /** Of a request that is refused by itself, whatever records there are. */
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 405, 406, 415);

    /** Of no other test, which would find what is made. */
    private final String tenant = "examples-" + UUID.randomUUID();

    private final List<String> callers = List.of(
            TestTokens.trusted()
                    .vendor(tenant, "max", "vendorAdmin", "channelManager", "vendorSeller", "finance", "integration"),
            TestTokens.trusted().partner(tenant, UUID.randomUUID(), "pat", "partnerAdmin", "partnerSeller"));

    List<String> refused(List<ComposedRequest> requests) {
        List<String> refused = new ArrayList<>();
        for (ComposedRequest request : requests) {
            Response answer = sent(request);
            if (REFUSED.contains(answer.statusCode())) {
                refused.add(request.operation() + ": " + answer.asString());
            }
        }
        return refused;
    }

    /** In the name of the side that may. */
    private Response sent(ComposedRequest request) {
        Response answer = sent(request, callers.get(0));
        return answer.statusCode() == 403 ? sent(request, callers.get(1)) : answer;
    }

    private static Response sent(ComposedRequest request, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(request.mediaType())
                .headers(request.takes("If-Match") ? Map.of("If-Match", "\"1\"") : Map.of())
                .body(request.body().toString())
                .request(request.route().verb().toUpperCase(Locale.ROOT), path(request.route()));
    }

    private static String path(ServedContract.Route route) {
        return String.join(
                "/",
                route.segments().stream()
                        .map(segment -> segment.startsWith("{") ? argument(route.operation(), segment) : segment)
                        .toList());
    }

    private static String argument(JsonNode operation, String variable) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (variable.equals("{" + parameter.path("name").asText() + "}")) {
                boolean number = parameter.at("/schema/type").asText().equals("integer");
                String other = number ? "1" : UUID.randomUUID().toString();
                return parameter.path("example").asText(other);
            }
        }
        throw new AssertionError(variable + " is no parameter of " + operation.path("operationId"));
    }
}
