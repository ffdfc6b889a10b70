package dev.tandem.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.testkit.fuzz.BrokenBodies.Broken;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes requests of an operation: some that keep to the contract, and some that are broken in one way. */
final class Requests {
    private static final int LARGEST_BODY = 10_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODD_SEGMENTS = List.of(
            "nothing",
            "0",
            "-1",
            "99999999999999999999",
            "%00",
            "%F0%9F%98%80",
            "a%20b",
            "'--",
            "x".repeat(300),
            "1e9");
    private static final List<String> ODD_VALUES =
            List.of("", "zzz", "-1", "0", "501", "99999999999", "%00", "1e400", "maybe", "%F0%9F%98%80", "2026-02-30");

    private final Map<String, List<String>> given;
    private final ValidValues values;
    private final BrokenBodies bodies;
    private final KnownRecords known;
    private final Random random;

    Requests(
            Map<String, List<String>> given,
            ValidValues values,
            BrokenBodies bodies,
            KnownRecords known,
            Random random) {
        this.given = given;
        this.values = values;
        this.bodies = bodies;
        this.known = known;
        this.random = random;
    }

    FuzzRequest valid(FuzzedOperation operation, FuzzCaller caller) {
        double fullness = random.nextInt(4) / 3.0;
        String path = path(operation);
        String body = body(operation, fullness);
        return new FuzzRequest(
                operation,
                caller,
                path + query(operation, fullness / 2),
                headers(operation, path, body),
                body,
                "",
                false);
    }

    private String body(FuzzedOperation operation, double fullness) {
        if (operation.mediaType().isEmpty()) {
            return null;
        }
        if (!operation.takesJson()) {
            List<String> bodies = given.getOrDefault(operation.id(), List.of("a,b\n1,2\n"));
            return bodies.get(random.nextInt(bodies.size()));
        }
        return validJson(operation, fullness).toString();
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(body, broken);
        }
    }

    private JsonNode validJson(FuzzedOperation operation, double fullness) {
        List<String> bodies = given.getOrDefault(operation.id(), List.of());
        if (!bodies.isEmpty() && random.nextInt(3) > 0) {
            return parsed(bodies.get(random.nextInt(bodies.size())));
        }
        JsonNode example = operation.media().path("example");
        return example.isObject() && random.nextInt(3) == 0
                ? example
                : values.of(operation.media().path("schema"), "", fullness);
    }

    /** From left to right, so that what lies below a record is its own. */
    private String path(FuzzedOperation operation) {
        StringBuilder path = new StringBuilder();
        for (String segment :
                operation.segments().subList(1, operation.segments().size())) {
            String value = FuzzedOperation.isVariable(segment)
                    ? variable(operation, path.toString(), segment.substring(1, segment.length() - 1))
                    : segment;
            path.append('/').append(value);
        }
        return path.toString();
    }

    private String variable(FuzzedOperation operation, String list, String name) {
        List<String> there = known.in(list);
        if (!there.isEmpty()) {
            return known.pick(there);
        }
        List<String> named = known.named(name);
        if (!name.equals("id") && !named.isEmpty()) {
            return encoded(known.pick(named));
        }
        return encoded(operation
                .pathParameter(name)
                .map(parameter -> values.of(described(parameter), name, 1).asText())
                .orElseGet(values::unusedId));
    }

    private static JsonNode described(JsonNode parameter) {
        return parameter.path("schema");
    }

    private String query(FuzzedOperation operation, double fullness) {
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode parameter : operation.queryParameters()) {
            String name = parameter.path("name").asText();
            boolean wanted = parameter.path("required").asBoolean() || random.nextDouble() < fullness;
            if (wanted && !name.equals("cursor")) {
                query.put(name, encoded(argument(parameter, name)));
            }
        }
        return text(query);
    }

    private String argument(JsonNode parameter, String name) {
        JsonNode example = parameter.path("example");
        if (example.isValueNode() && known.named(name).isEmpty()) {
            return example.asText();
        }
        JsonNode value = values.of(described(parameter), name, 1);
        return value.isArray() ? value.path(0).asText("1") : value.asText();
    }

    private static String text(Map<String, String> query) {
        StringBuilder text = new StringBuilder();
        query.forEach((name, value) ->
                text.append(text.isEmpty() ? '?' : '&').append(name).append('=').append(value));
        return text.toString();
    }

    private Map<String, String> headers(FuzzedOperation operation, String path, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (body != null) {
            headers.put("Content-Type", operation.mediaType());
        }
        if (operation.hasHeader("If-Match")) {
            headers.put("If-Match", known.tag(path));
        }
        if (operation.hasHeader("Idempotency-Key") && random.nextInt(4) == 0) {
            headers.put("Idempotency-Key", values.unusedId());
        }
        return headers;
    }

    /** Broken in one way; whether it must be refused says the request. */
    FuzzRequest broken(FuzzedOperation operation, FuzzCaller caller) {
        FuzzRequest valid = valid(operation, caller);
        if (operation.takesJson() && random.nextInt(4) > 0) {
            JsonNode schema = operation.media().path("schema");
            Broken body = bodies.broken(schema, validJson(operation, random.nextInt(3) / 2.0));
            boolean optional = !operation.bodyRequired() && body.body().isEmpty();
            return new FuzzRequest(
                    operation,
                    caller,
                    valid.target(),
                    valid.headers(),
                    body.body(),
                    body.oddity(),
                    body.refused() && !optional);
        }
        return switch (random.nextInt(6)) {
            case 0 ->
                addressed(
                        valid,
                        valid.target() + (valid.target().contains("?") ? "&" : "?") + "colour=red",
                        "unknown parameter",
                        true);
            case 1 -> oddQuery(valid);
            case 2 -> oddPath(valid);
            case 3 -> oddHeader(valid, "Accept", "image/png", "no media type that there is", false);
            case 4 -> otherMediaType(valid);
            default -> oddKey(valid);
        };
    }

    private FuzzRequest oddQuery(FuzzRequest valid) {
        List<JsonNode> parameters = valid.operation().queryParameters();
        if (parameters.isEmpty()) {
            return oddPath(valid);
        }
        String name =
                parameters.get(random.nextInt(parameters.size())).path("name").asText();
        String value = ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
        return addressed(valid, valid.path() + "?" + name + "=" + value, "parameter " + name + "=" + value, false);
    }

    private FuzzRequest oddPath(FuzzRequest valid) {
        if (!valid.operation().namesRecord()) {
            return addressed(valid, valid.path() + "?limit=0&cursor=zzz", "odd page", false);
        }
        List<String> segments = valid.operation().segments();
        String[] path = valid.path().split("/");
        int last = 0;
        for (int i = 0; i < segments.size(); i++) {
            last = FuzzedOperation.isVariable(segments.get(i)) ? i : last;
        }
        String odd = ODD_SEGMENTS.get(random.nextInt(ODD_SEGMENTS.size()));
        path[last] = odd;
        return addressed(valid, String.join("/", path), "path with " + odd, false);
    }

    private FuzzRequest oddHeader(FuzzRequest valid, String name, String value, String oddity, boolean refused) {
        Map<String, String> headers = new LinkedHashMap<>(valid.headers());
        headers.put(name, value);
        return new FuzzRequest(
                valid.operation(), valid.caller(), valid.target(), headers, valid.body(), oddity, refused);
    }

    private FuzzRequest otherMediaType(FuzzRequest valid) {
        return valid.body() == null
                ? oddHeader(valid, "Accept", "image/png", "no media type that there is", false)
                : oddHeader(valid, "Content-Type", "text/html", "body of another media type", true);
    }

    private FuzzRequest oddKey(FuzzRequest valid) {
        if (valid.operation().hasHeader("If-Match")) {
            String seen = List.of("\"999\"", "*", "W/\"0\"", "zzz").get(random.nextInt(4));
            return oddHeader(valid, "If-Match", seen, "If-Match " + seen, true);
        }
        return valid.operation().hasHeader("Idempotency-Key")
                ? oddHeader(valid, "Idempotency-Key", "k".repeat(256), "long Idempotency-Key", true)
                : oddQuery(valid);
    }

    private static FuzzRequest addressed(FuzzRequest valid, String target, String oddity, boolean refused) {
        return new FuzzRequest(
                valid.operation(), valid.caller(), target, valid.headers(), valid.body(), oddity, refused);
    }

    /** With a body that is larger than any that is read. */
    FuzzRequest large(FuzzRequest valid) {
        String body = '"' + "x".repeat(LARGEST_BODY) + '"';
        return new FuzzRequest(
                valid.operation(), valid.caller(), valid.target(), valid.headers(), body, "large body", true);
    }

    /** Something else, with the key of a request that has succeeded. */
    FuzzRequest sameKey(FuzzRequest succeeded) {
        FuzzRequest other = valid(succeeded.operation(), succeeded.caller());
        String key = succeeded.headers().get("Idempotency-Key");
        return oddHeader(other, "Idempotency-Key", key, "", false);
    }

    /** With the ETag that was seen last. */
    FuzzRequest upToDate(FuzzRequest request) {
        return request.operation().hasHeader("If-Match")
                ? oddHeader(request, "If-Match", known.tag(request.path()), "", false)
                : request;
    }

    /** The same, for a record that nobody has; empty when the request names none. */
    Optional<FuzzRequest> ofNoRecord(FuzzRequest request, String id) {
        return request.target().contains(id)
                ? Optional.of(addressed(request, request.target().replace(id, values.unusedId()), "", false))
                : Optional.empty();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
