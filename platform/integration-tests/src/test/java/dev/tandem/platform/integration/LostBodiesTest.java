package dev.tandem.platform.integration;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that goes away, or sends less than it said, is no failure of the service: nobody has to look into it. */
@QuarkusTest
@WithTandem(database = "platform")
class LostBodiesTest {
    private static final String TOKEN = TestTokens.trusted().vendor("northwind", "marta", "vendorAdmin");

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void listenNoLonger() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void aClientThatHangsUpIsNoError() throws Exception {
        try (Socket client = connected()) {
            send(client, "{\"text\":\"Ca");
            eventually(Duration.ofSeconds(10), LostBodiesTest::theRestIsWaitedFor);
        }

        eventually(Duration.ofSeconds(10), this::itIsNoticed);
        assertEquals(List.of(), errors());
    }

    @Test
    void aBodyThatNeverArrivesIsNotWaitedForForEver() throws IOException {
        try (Socket client = connected()) {
            send(client, "");

            // The service closes the connection, and may come to say why before.
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400 "), answer);
        }
        eventually(this::itIsNoticed);
        assertEquals(List.of(), errors());
    }

    private static Socket connected() throws IOException {
        Socket client = new Socket("127.0.0.1", RestAssured.port);
        client.setSoTimeout(30_000);
        return client;
    }

    private static void send(Socket client, String body) throws IOException {
        String request = "POST /v1/notes HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer " + TOKEN
                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n" + body;
        client.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    private void itIsNoticed() {
        assertTrue(logged.stream().anyMatch(line -> line.getMessage().contains("did not arrive")));
    }

    /** Whoever hangs up before that has asked nothing yet, and nothing is logged of it. */
    private static void theRestIsWaitedFor() {
        assertTrue(Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().contains("VertxInputStream")
                        && frame.getMethodName().equals("readBlocking")));
    }

    private List<String> errors() {
        return logged.stream()
                .filter(line -> line.getLevel().intValue() > Level.WARNING.intValue())
                .map(line -> line.getMessage() + " " + line.getThrown())
                .toList();
    }
}
