package dev.tandem.gateway.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.gateway.GatewaySettings;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.progress.ServiceProgress;
import dev.tandem.platform.progress.ServiceProgressView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * The clocks of the caller's tenant in all services. They are asked as the caller would ask: with the token of the request at work, which is
 * good for another minute at least.
 */
@ApplicationScoped
class ServiceClocks {
    /** The gateway keeps a clock, too, and is asked without a call. */
    private static final String HERE = "gateway";

    private static final String OWNER = "playbook";
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(2);
    /** A service may take a few seconds to find that the broker does not answer. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);

    private static final Duration MOVED_WITHIN = Duration.ofSeconds(10);
    /** By which the services know what belongs together. */
    private static final List<String> PASSED_ON = List.of("Idempotency-Key", "X-Request-Id", "traceparent");

    private static final Logger LOG = Logger.getLogger(ServiceClocks.class);

    private final GatewaySettings settings;
    private final ServiceProgress here;
    private final JsonWebToken token;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTED_WITHIN)
            .build();

    ServiceClocks(
            GatewaySettings settings,
            ServiceProgress here,
            JsonWebToken token,
            CurrentCaller caller,
            ObjectMapper json) {
        this.settings = settings;
        this.here = here;
        this.token = token;
        this.caller = caller;
        this.json = json;
    }

    /** The services with a clock, in the order of their names. */
    List<String> services() {
        return Stream.concat(settings.upstreams().keySet().stream(), Stream.of(HERE))
                .distinct()
                .sorted()
                .toList();
    }

    /** Asks all of them at once; empty for one that does not answer, or does not know the tenant. */
    Map<String, Optional<ServiceProgressView>> look() {
        Map<String, CompletableFuture<Optional<ServiceProgressView>>> asked = new TreeMap<>();
        services().stream()
                .filter(service -> !service.equals(HERE))
                .forEach(service -> asked.put(service, ask(service)));
        Map<String, Optional<ServiceProgressView>> answers = new TreeMap<>();
        answers.put(HERE, lookHere());
        asked.forEach((service, answer) -> answers.put(service, answer.join()));
        return answers;
    }

    private Optional<ServiceProgressView> lookHere() {
        try {
            return Optional.of(here.look());
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private CompletableFuture<Optional<ServiceProgressView>> ask(String service) {
        HttpRequest request = request(service, "/v1/services/" + service + "/progress")
                .timeout(ANSWERED_WITHIN)
                .GET()
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(this::read)
                .exceptionally(failure -> {
                    LOG.warnf("%s does not tell of its clock: %s", service, failure);
                    return Optional.empty();
                });
    }

    private Optional<ServiceProgressView> read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(answer.body(), ServiceProgressView.class));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /**
     * Has the playbook service move the clock.
     *
     * @param move as its API takes it
     * @throws MoveRefused with what it answered, or because it did not
     */
    void move(Object move, HttpHeaders headers) throws MoveRefused {
        String tenant =
                URLEncoder.encode(caller.get().tenant(), StandardCharsets.UTF_8).replace("+", "%20");
        HttpRequest.Builder request = request(OWNER, "/v1/tenants/" + tenant + "/move-clock")
                .timeout(MOVED_WITHIN)
                .header(HttpHeaders.CONTENT_TYPE, "application/json");
        for (String name : PASSED_ON) {
            String value = headers.getHeaderString(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            HttpResponse<String> answer = http.send(
                    request.POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(move)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw MoveRefused.by(answer.statusCode(), answer.body());
            }
        } catch (HttpTimeoutException silent) {
            throw MoveRefused.bySilence();
        } catch (IOException away) {
            throw MoveRefused.byAbsence();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw MoveRefused.byAbsence();
        }
    }

    private HttpRequest.Builder request(String service, String path) {
        URI address = settings.upstreams().get(service).resolve(path);
        return HttpRequest.newBuilder(address).header(HttpHeaders.AUTHORIZATION, "Bearer " + token.getRawToken());
    }
}
