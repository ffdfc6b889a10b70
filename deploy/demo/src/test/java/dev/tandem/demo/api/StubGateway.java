package dev.tandem.demo.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tandem.embedded.token.SharedSecret;
import dev.tandem.embedded.token.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Answers requests with what a test laid down for them, and remembers what was asked. */
public final class StubGateway implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, UnaryOperator<String>> answers = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private final List<String> requests = new ArrayList<>();

    public StubGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::answer);
        server.start();
    }

    public Api api() {
        return new Api("http://127.0.0.1:" + server.getAddress().getPort(), tokens());
    }

    /** Nobody verifies them. */
    static LocalTokens tokens() {
        return new LocalTokens(Tokens.signedBy(SharedSecret.random()));
    }

    public StubGateway when(String request, String answer) {
        return when(request, body -> answer);
    }

    public StubGateway when(String request, UnaryOperator<String> answer) {
        answers.put(request, answer);
        return this;
    }

    /** The first call of this request is refused with this status, later ones are answered as laid down. */
    public StubGateway refuseOnce(String request, int status) {
        refusals.put(request, status);
        return this;
    }

    public List<String> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(request);
        Integer refusal = refusals.remove(request);
        if (refusal != null || !answers.containsKey(request)) {
            send(exchange, refusal == null ? 404 : refusal, "{\"code\":\"refused\",\"detail\":\"not here, not now\"}");
        } else {
            send(exchange, 200, answers.get(request).apply(body));
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
