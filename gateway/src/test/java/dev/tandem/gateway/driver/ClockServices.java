package dev.tandem.gateway.driver;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The services behind the gateway as far as they have clocks, which are moved as the playbook service moves them. */
public class ClockServices implements QuarkusTestResourceLifecycleManager {
    /** Where tests tell it what a service of a tenant's says: {@code PUT /said/{tenant}/{service}}, as a part of the whole answer. */
    static final String ADDRESS = "tandem.test.clocks";

    private final Map<String, Duration> ahead = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> said = new ConcurrentHashMap<>();

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        String here = "http://127.0.0.1:" + server.actualPort();
        return Map.of(
                ADDRESS,
                here,
                "tandem.gateway.upstreams.lead",
                here,
                "tandem.gateway.upstreams.playbook",
                here,
                "tandem.gateway.upstreams.incentive",
                here);
    }

    private void answer(HttpServerRequest request, Buffer body) {
        String[] steps = request.path().substring(1).split("/");
        if (steps[0].equals("said")) {
            said.put(steps[1] + "/" + steps[2], body.toJsonObject());
            request.response().end();
        } else if (request.path().endsWith("/progress")) {
            clock(request, tenant(request), steps[2]);
        } else {
            move(request, tenant(request), body.toJsonObject());
        }
    }

    /** As the token says it. */
    private static String tenant(HttpServerRequest request) {
        String claims = request.getHeader("Authorization").split("\\.")[1];
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(claims))).getString("tenant");
    }

    private void clock(HttpServerRequest request, String tenant, String service) {
        JsonObject own = said.getOrDefault(tenant + "/" + service, new JsonObject());
        if (own.containsKey("status")) {
            request.response().setStatusCode(own.getInteger("status")).end();
            return;
        }
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("now", Instant.now().plus(aheadOf(tenant)).toString())
                        .put("due", 0)
                        .put("unpublished", 0)
                        .put("published", 7)
                        .put("waiting", 0)
                        .put("parked", new JsonArray())
                        .put("reads", new JsonArray())
                        .put("topics", new JsonArray())
                        .mergeIn(own)
                        .encode());
    }

    private void move(HttpServerRequest request, String tenant, JsonObject move) {
        JsonObject own = said.getOrDefault(tenant + "/move-clock", new JsonObject());
        Duration by = move.containsKey("by")
                ? Duration.parse(move.getString("by"))
                : Duration.between(Instant.now().plus(aheadOf(tenant)), Instant.parse(move.getString("to")))
                        .plusMillis(999);
        if (own.containsKey("code")) {
            refuse(request, own);
        } else if (by.toSeconds() < 1) {
            refuse(request, new JsonObject().put("status", 422).put("code", "clockMoveOutOfRange"));
        } else {
            ahead.merge(tenant, by, Duration::plus);
            request.response()
                    .end(new JsonObject()
                            .put("clockAhead", aheadOf(tenant).toString())
                            .encode());
        }
    }

    private static void refuse(HttpServerRequest request, JsonObject problem) {
        request.response()
                .setStatusCode(problem.getInteger("status"))
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.copy()
                        .put("type", "https://tandem.dev/problems/" + problem.getString("code"))
                        .put("title", "Refused")
                        .put("detail", "As the playbook service says it.")
                        .encode());
    }

    private Duration aheadOf(String tenant) {
        return ahead.getOrDefault(tenant, Duration.ZERO);
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
