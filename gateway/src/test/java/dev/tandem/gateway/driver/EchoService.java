package dev.tandem.gateway.driver;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A service behind the gateway that answers with what reached it: method, path, headers, the body's length and its SHA-256. */
public class EchoService implements QuarkusTestResourceLifecycleManager {
    /** As services have it. */
    private static final int LONGEST_LINE = 16_384;

    private static final String NOBODY_LISTENS = "http://127.0.0.1:1";

    private static final Set<String> CLOSED = ConcurrentHashMap.newKeySet();
    private static final Map<String, Integer> ATTEMPTS = new ConcurrentHashMap<>();
    private static final Set<String> BROKEN_OFF = ConcurrentHashMap.newKeySet();
    private static final long PART_MILLIS = 100;

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setMaxInitialLineLength(LONGEST_LINE))
                .requestHandler(EchoService::echo)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        String here = "http://127.0.0.1:" + WireTap.before(vertx, server.actualPort());
        return Map.of(
                "tandem.gateway.upstreams.lead",
                here,
                "tandem.gateway.upstreams.playbook",
                "http://127.0.0.1:" + WireTap.resetting(vertx, server.actualPort()),
                "tandem.gateway.upstreams.incentive",
                NOBODY_LISTENS,
                "tandem.gateway.max-body",
                "2M",
                "tandem.gateway.head-patience",
                "500ms",
                "tandem.gateway.answer-patience",
                "500ms",
                "tandem.gateway.body-patience",
                "1s",
                "tandem.gateway.longest-body",
                "6s",
                "tandem.gateway.silence",
                "3s");
    }

    private static void echo(HttpServerRequest request) {
        if (request.path().endsWith("/silent")) {
            return;
        }
        String play = request.getParam("play", "nothing");
        if (play.equals("counted")) {
            ATTEMPTS.merge(request.uri(), 1, Integer::sum);
        }
        // As a service does with a kept connection that it is tired of.
        if (play.equals("closing") || play.equals("closed-once") && CLOSED.add(request.uri())) {
            ATTEMPTS.merge(request.uri(), 1, Integer::sum);
            request.connection().close();
            return;
        }
        // As a service does that dies in the middle of its answer.
        if (play.equals("cut")) {
            request.response().putHeader("Content-Length", "10000");
            request.response()
                    .write("x".repeat(3_000))
                    .onComplete(sent -> request.connection().close());
            return;
        }
        if (play.equals("cut-chunks")) {
            request.response().setChunked(true);
            request.response()
                    .write("x".repeat(3_000))
                    .onComplete(sent -> request.connection().close());
            return;
        }
        // As a service does with a call that its caller may not make.
        if (play.equals("refused")) {
            request.body()
                    .onSuccess(body -> request.response().setStatusCode(403).end());
            return;
        }
        // As a service does that others keep busy.
        if (play.equals("unread")) {
            request.pause();
            return;
        }
        if (play.equals("in-a-moment")) {
            Vertx.currentContext()
                    .owner()
                    .setTimer(PART_MILLIS, now -> request.response().end());
            return;
        }
        if (play.equals("endless")) {
            endless(request);
            return;
        }
        if (request.path().endsWith("/broken-off")) {
            request.response().end(Boolean.toString(BROKEN_OFF.contains(request.getParam("of"))));
            return;
        }
        String mark = request.getParam("mark");
        if (mark != null) {
            request.exceptionHandler(reset -> BROKEN_OFF.add(mark));
        }
        // As a service does that need not read a body to refuse it.
        if (play.equals("early")) {
            String answer = "x".repeat(Integer.parseInt(request.getParam("size", "0")));
            request.response()
                    .setStatusCode(Integer.parseInt(request.getParam("status", "403")))
                    .setChunked(request.getParam("chunked") != null)
                    .end(answer);
            return;
        }
        if (request.path().endsWith("/attempts")) {
            request.response().end(Integer.toString(ATTEMPTS.getOrDefault(request.getParam("of"), 0)));
            return;
        }
        if (request.path().endsWith("/bytes")) {
            request.response().end(WireTap.heard(request.getParam("of")));
            return;
        }
        if (request.path().endsWith("/known")) {
            request.response().setStatusCode(304).putHeader("ETag", "\"3\"").end();
            return;
        }
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        request.body()
                .onSuccess(body -> request.response()
                        .putHeader("Connection", "X-Internal")
                        .putHeader("X-Internal", "for this hop alone")
                        .putHeader("ETag", "\"3\"")
                        .putHeader("Content-Type", "application/json")
                        .end(new JsonObject()
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("headers", headers)
                                .put("length", body.length())
                                .put("digest", digest(body.getBytes()))
                                .encode()));
    }

    private static void endless(HttpServerRequest request) {
        HttpServerResponse answer = request.response().setChunked(true);
        long parts = Vertx.currentContext().owner().setPeriodic(PART_MILLIS, now -> answer.write("part\n"));
        answer.exceptionHandler(reset -> BROKEN_OFF.add(request.getParam("mark")));
        answer.closeHandler(closed -> Vertx.currentContext().owner().cancelTimer(parts));
    }

    /** By which two bodies are told apart. */
    public static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
