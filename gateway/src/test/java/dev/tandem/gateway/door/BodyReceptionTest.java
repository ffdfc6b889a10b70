package dev.tandem.gateway.door;

import static dev.tandem.gateway.driver.Seller.asSeller;
import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Seller;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Bodies that wait in files, many at once. */
@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class BodyReceptionTest {
    private static final int BODIES = 400;
    private static final int SENDERS = 8;
    private static final int GOING = 200;
    private static final long SETTLED_MILLIS = 2_000;
    private static final int SHORTEST = 17_000;
    private static final int[] LENGTHS = {SHORTEST, SHORTEST, 20_000, 33_000, 33_000, 100_000, 100_000, 1 << 20};

    @Test
    void eachOfManyBodiesArrivesAsItWasSent() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Callable<Void>> calls = IntStream.range(0, BODIES)
                    .<Callable<Void>>mapToObj(number -> () -> arrives(letters(number)))
                    .toList();
            for (Future<Void> call : senders.invokeAll(calls)) {
                call.get();
            }
        } finally {
            senders.shutdown();
        }
    }

    private static Void arrives(String body) {
        assertEquals(
                EchoService.digest(body.getBytes(StandardCharsets.US_ASCII)),
                asSeller().body(body).post("/v1/leads").path("digest"));
        return null;
    }

    /** Others for each number. */
    private static String letters(int number) {
        return new Random(number)
                .ints(LENGTHS[number % LENGTHS.length], 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingIsLeftOfABodyWhetherItWasSentOnOrNot() throws IOException {
        arrives(letters(1));
        for (int i = 0; i < 4; i++) {
            sending("x".repeat(i * SHORTEST / 4)).close();
        }
        try (Wire slow = sending("x")) {
            slow.rest();
        }

        eventually(() -> assertEquals(List.of(), openBodies()));
    }

    @Test
    void aClientThatGoesIsNoFault() throws Exception {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        try {
            for (int i = 0; i < GOING; i++) {
                String body = "x".repeat(SHORTEST + 8_000 * (i % 13));
                Wire wire = Wire.sending(
                        "POST /v1/leads?play=%s HTTP/1.1".formatted(i % 2 == 0 ? "unread" : "nothing"),
                        "Host: tandem",
                        "Authorization: Bearer " + Seller.TOKEN,
                        "Content-Length: " + (body.length() + i % 3 / 2));
                wire.send(body);
                Thread.sleep(i % 20);
                wire.close();
            }
            // Files are still being made for those that have gone.
            Thread.sleep(SETTLED_MILLIS);
            eventually(() -> assertEquals(List.of(), openBodies()));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertEquals(List.of(), logged);
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                    logged.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static Wire sending(String part) throws IOException {
        return Wire.sending(
                        "POST /v1/leads HTTP/1.1",
                        "Host: tandem",
                        "Authorization: Bearer " + Seller.TOKEN,
                        "Content-Length: " + SHORTEST)
                .send(part);
    }

    /** This process is the gateway as well. */
    private static List<String> openBodies() {
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.map(BodyReceptionTest::target)
                    .filter(target -> target.contains("/body"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
