package dev.tandem.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer that a test gets to the served contract: its status, its problem's code, its headers and its body. With
 * {@code -Dcontracts=collect} faults are written to {@code target/contract-faults.txt} instead of failing the test.
 */
public final class ContractCheck implements Filter {
    private static final Path COLLECTED = Path.of("target", "contract-faults.txt");
    private static final boolean COLLECT = "collect".equals(System.getProperty("contracts"));

    /** By the address of the service; empty where none is served, as by the gateway. */
    private static final Map<String, Optional<ServedContract>> SERVED = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        contractOf(uri)
                .ifPresent(contract -> contract.operation(request.getMethod(), uri.getPath())
                        .ifPresent(operation ->
                                check(contract, operation, request.getMethod() + " " + uri.getPath(), answer)));
        return answer;
    }

    private static Optional<ServedContract> contractOf(URI uri) {
        return SERVED.computeIfAbsent(uri.getScheme() + "://" + uri.getAuthority(), ContractCheck::served);
    }

    private static Optional<ServedContract> served(String address) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "/openapi?format=json"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(new ServedContract(answer.body())) : Optional.empty();
        } catch (IOException | UncheckedIOException none) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void check(ServedContract contract, JsonNode operation, String call, Response answer) {
        GivenAnswer given = new GivenAnswer(
                answer.statusCode(), header -> Optional.ofNullable(answer.header(header)), answer.asString());
        given.seen(operation.path("operationId").asText());
        List<String> faults = given.faults(contract, operation);
        if (!faults.isEmpty()) {
            report(operation.path("operationId").asText() + " " + given.status(), call, faults);
        }
    }

    private static void report(String operation, String call, List<String> faults) {
        String text = String.join(
                        "\n",
                        faults.stream().map(fault -> operation + ": " + fault).toList()) + "\n";
        if (!COLLECT) {
            throw new AssertionError(call + " is not as the contract promises:\n" + text);
        }
        try {
            Files.createDirectories(COLLECTED.getParent());
            Files.writeString(COLLECTED, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
