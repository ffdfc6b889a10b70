package dev.tandem.demo.api;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody with a token. Every call but the tried and {@link #refused} ones must succeed, or the run ends with the problem in one line. */
public final class ApiCaller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> NOT_HEARD_YET = Set.of(404, 409, 422);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String address;
    private final String person;
    private final String token;

    ApiCaller(HttpClient http, String address, String person, String token) {
        this.http = http;
        this.address = address;
        this.person = person;
        this.token = token;
    }

    public String person() {
        return person;
    }

    public Answer get(String path) {
        return tryGet(path).required();
    }

    /** A GET whose refusal the caller wants to look at itself. */
    public Answer tryGet(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /** All items of a list, page by page. */
    public List<JsonNode> all(String path) {
        String first = path + (path.contains("?") ? "&" : "?") + "limit=500";
        Answer page = get(first);
        List<JsonNode> items = new ArrayList<>(page.items("/items"));
        while (page.has("/nextCursor")) {
            page = get(first + "&cursor=" + URLEncoder.encode(page.text("/nextCursor"), StandardCharsets.UTF_8));
            items.addAll(page.items("/items"));
        }
        return items;
    }

    /** After a crash, a service may take seconds until it learns of a new tenant. */
    public Answer post(String path, Map<String, ?> body) {
        return Patience.lastLook(() -> tryPost(path, body), answer -> !answer.isRefusedAs("tenantPending"))
                .required();
    }

    /** Does something with what was seen, and nothing else: {@code seen} is the answer that showed it. */
    public Answer post(Answer seen, String path, Map<String, ?> body) {
        return post(path, body, Map.of("If-Match", seen.etag())).required();
    }

    /** A POST whose refusal the caller wants to look at itself. */
    public Answer tryPost(String path, Map<String, ?> body) {
        return post(path, body, Map.of());
    }

    private Answer post(String path, Map<String, ?> body, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return send("POST", path, json(body), headers);
    }

    /**
     * A POST about something that the service may not know yet: what was just written to one service reaches the
     * others by event. It is repeated for a while when it is refused for what it refers to.
     */
    public Answer postOnceHeard(String path, Map<String, ?> body) {
        return Patience.lastLook(() -> tryPost(path, body), answer -> !NOT_HEARD_YET.contains(answer.status()))
                .required();
    }

    /** Sends a small file, and reads the one answer to all of it. */
    public Answer postFile(String path, String contentType, String file) {
        return send("POST", path, BodyPublishers.ofString(file), Map.of("Content-Type", contentType))
                .required();
    }

    /** Changes what was seen, and nothing else: {@code seen} is the answer that showed it. */
    public Answer patch(Answer seen, String path, Map<String, ?> changes) {
        return send(
                        "PATCH",
                        path,
                        json(changes),
                        Map.of("Content-Type", "application/merge-patch+json", "If-Match", seen.etag()))
                .required();
    }

    /** A GET of something that comes to be by event, or rests on what does. */
    public Answer getOnceThere(String path) {
        return Patience.awaitUntil("GET " + path + " found", () -> {
            Answer answer = tryGet(path);
            return NOT_HEARD_YET.contains(answer.status()) ? Optional.empty() : Optional.of(answer.required());
        });
    }

    /** A POST that must be refused with this status. */
    public Answer refused(int status, String path, Map<String, ?> body) {
        Answer answer = tryPost(path, body);
        if (answer.status() != status) {
            throw new SuiteFailure("%s was to be refused with %d, but answered %d: %s"
                    .formatted(answer.request(), status, answer.status(), answer.shortened()));
        }
        return answer;
    }

    /** Sends a file, and hands on each line of the answer as it comes. */
    public Stream<JsonNode> stream(String path, String contentType, BodyPublisher file) {
        HttpRequest request = request(path)
                .method("POST", file)
                .header("Content-Type", contentType)
                .build();
        try {
            HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                String body = String.join("", response.body().toList());
                throw new SuiteFailure(
                        answer("POST " + path, response.statusCode(), body, "").problem());
            }
            return response.body().filter(line -> !line.isBlank()).map(ApiCaller::parsed);
        } catch (IOException e) {
            throw new SuiteFailure("POST " + path + " was cut off: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Keeps a large answer in a file, without holding it in memory. */
    public void download(String path, Path file) {
        try {
            HttpResponse<Path> response =
                    http.send(request(path).GET().build(), BodyHandlers.ofFile(file, CREATE, WRITE, TRUNCATE_EXISTING));
            if (response.statusCode() != 200) {
                throw new SuiteFailure("GET " + path + " answered " + response.statusCode() + ", see " + file);
            }
        } catch (IOException e) {
            throw new SuiteFailure("GET " + path + " was cut off: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).timeout(PATIENCE).method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String etag = response.headers().firstValue("ETag").orElse("");
            return answer(method + " " + path, response.statusCode(), response.body(), etag);
        } catch (IOException e) {
            throw new SuiteFailure(method + " " + path + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private static Answer answer(String request, int status, String body, String etag) {
        JsonNode json = body.isBlank() ? MissingNode.getInstance() : parsed(body);
        return new Answer(request, status, json, etag);
    }

    /** A body that is not JSON (a proxy's error page, say) is kept as text for the failure's message. */
    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return JSON.getNodeFactory().textNode(text);
        }
    }

    private static BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static SuiteFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SuiteFailure("Interrupted.", e);
    }
}
