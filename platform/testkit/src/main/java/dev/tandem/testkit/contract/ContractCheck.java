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
import java.util.ArrayList;
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
    private static final String PROBLEM = "application/problem+json";
    private static final List<String> HEADERS = List.of("ETag", "Location", "Idempotency-Replayed");

    /** By the address of the service; empty where none is served, as by the gateway. */
    private static final Map<String, Optional<ServedContract>> SERVED = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        contractOf(uri)
                .ifPresent(contract -> contract.operation(request.getMethod(), uri.getPath())
                        .ifPresent(operation -> new Answer(contract, operation, answer)
                                .check(request.getMethod() + " " + uri.getPath())));
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
        } catch (IOException none) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** An answer, and the operation that gave it. */
    private record Answer(ServedContract contract, JsonNode operation, Response given) {
        void check(String call) {
            JsonNode promised = contract.response(operation, given.statusCode());
            List<String> faults = new ArrayList<>();
            if (promised.isMissingNode()) {
                faults.add("status is not in the contract" + code());
            } else {
                headers(promised, faults);
                body(promised, faults);
            }
            if (!faults.isEmpty()) {
                report(operation.path("operationId").asText() + " " + given.statusCode(), call, faults);
            }
        }

        private void headers(JsonNode promised, List<String> faults) {
            for (String header : HEADERS) {
                if (given.header(header) != null && !promised.path("headers").has(header)) {
                    faults.add("header " + header + " is not in the contract");
                }
            }
            if (promised.path("headers").has("ETag") && given.header("ETag") == null) {
                faults.add("header ETag is missing");
            }
        }

        private void body(JsonNode promised, List<String> faults) {
            String type = given.contentType() == null ? "" : given.contentType().split(";")[0];
            if (type.isEmpty()) {
                return;
            }
            JsonNode media = promised.path("content").path(type);
            if (media.isMissingNode()) {
                faults.add("media type " + type + " is not in the contract");
            } else if (type.equals(PROBLEM)) {
                problem(promised, faults);
            } else if (type.equals("application/json") && media.has("schema")) {
                faults.addAll(contract.faults(media.path("schema"), given.asString()));
            }
        }

        private void problem(JsonNode promised, List<String> faults) {
            boolean listed = false;
            for (JsonNode code : promised.path("x-problem-codes")) {
                listed |= code.asText().equals(given.path("code"));
            }
            if (!listed) {
                faults.add("code " + given.path("code") + " is not in the contract");
            }
        }

        private String code() {
            boolean problem = given.contentType() != null && given.contentType().startsWith(PROBLEM);
            return problem ? " (" + given.path("code") + ")" : "";
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
