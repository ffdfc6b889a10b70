package dev.tandem.demo.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.client.ApiClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody with a token, as the generated client knows callers: {@code new DealsApi(caller)}. A refusal that nobody looks at ends the run. */
public final class ApiCaller extends ApiClient {
    static final ObjectMapper JSON = createDefaultObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String person;
    private HttpResponse<?> last;

    ApiCaller(HttpClient http, String address, String person, String token) {
        this.http = http;
        this.person = person;
        updateBaseUri(address);
        setReadTimeout(PATIENCE);
        setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token));
        setResponseInterceptor(this::receive);
    }

    public String person() {
        return person;
    }

    /** The last request, as {@code GET /v1/leads}. */
    public String request() {
        return request(last);
    }

    /** The status of the last response. */
    public int status() {
        return last.statusCode();
    }

    /** What the last response showed, for {@code If-Match}: what is done next is done with that, and nothing else. */
    public String etag() {
        return last.headers().firstValue("ETag").orElseThrow();
    }

    /** A key for one request: whoever repeats it with the same key does nothing twice. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** A record as it travels. */
    public static String json(Object view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A call that must be refused with this status. */
    public Refusal refused(int status, Supplier<?> call) {
        try {
            call.get();
        } catch (Refusal refusal) {
            return refusal.only(status);
        }
        throw new SuiteFailure("%s was to be refused with %d, but answered %d.".formatted(request(), status, status()));
    }

    /** Empty if the call is refused with this status. */
    public static <T> Optional<T> unlessRefused(int status, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (Refusal refusal) {
            refusal.only(status);
            return Optional.empty();
        }
    }

    private void receive(HttpResponse<InputStream> response) {
        last = response;
        if (response.statusCode() / 100 != 2) {
            try (InputStream body = response.body()) {
                String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                throw new Refusal(request(response), response.statusCode(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static String request(HttpResponse<?> response) {
        URI uri = response.request().uri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return response.request().method() + " " + uri.getRawPath() + query;
    }

    /** The connections are shared: otherwise each of the client's classes would open its own. */
    @Override
    public HttpClient getHttpClient() {
        return http;
    }

    @Override
    public ObjectMapper getObjectMapper() {
        return JSON;
    }
}
