package dev.tandem.lead.imports;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.driver.Imports;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On bare sockets, because HTTP clients differ in what they send and read when. */
@QuarkusTest
@WithTandem(database = "lead")
@Timeout(60)
class ImportStreamingTest {
    private static final String ROW = "Acme Corporation\n";

    @TestHTTPResource
    URL service;

    private Program program;

    @BeforeEach
    void aKnownProgram() {
        program = Program.announced();
        eventually(() -> assertEquals(
                "imported",
                new Imports(program.integration()).accounts("account\n" + ROW).outcome(2)));
    }

    @Test
    void rowsAreAnsweredWhileTheFileStillComesIn() throws IOException {
        try (Upload upload = new Upload()) {
            upload.send("account\n" + ROW.repeat(300));

            upload.readUntil("\"line\":200,");

            upload.send(ROW.repeat(10));
            upload.end();
            assertTrue(upload.readUntil("summary").contains("\"rows\":310"));
        }
    }

    @Test
    void aClientMaySendEverythingBeforeItReadsAnything() throws IOException {
        int rows = 100_000;
        try (Upload upload = new Upload()) {
            upload.send("account\n");
            for (int sent = 0; sent < rows; sent += 1000) {
                upload.send(ROW.repeat(1000));
            }
            upload.end();

            assertTrue(upload.readUntil("summary").contains("\"rows\":" + rows));
        }
    }

    @Test
    void aClientThatGoesIsOneLineInTheLog() throws IOException {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Handler listener = listener(logged);
        Logger.getLogger("dev.tandem").addHandler(listener);
        try {
            try (Upload upload = new Upload()) {
                upload.send("account\n" + ROW.repeat(600));
                upload.readUntil("\"line\":200,");
            }
            eventually(() -> assertEquals(1, logged.size()));
        } finally {
            Logger.getLogger("dev.tandem").removeHandler(listener);
        }

        assertEquals(Level.INFO, logged.get(0).getLevel());
        assertNull(logged.get(0).getThrown());
    }

    private static Handler listener(List<LogRecord> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLoggerName().contains("BulkRunner")
                        || line.getLoggerName().contains("ProblemMapper")) {
                    logged.add(line);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private final class Upload implements AutoCloseable {
        private final Socket socket = new Socket();
        private final OutputStream out;
        private final BufferedReader answer;

        Upload() throws IOException {
            // Small, so that the response soon has to wait in the service.
            socket.setReceiveBufferSize(8 * 1024);
            socket.connect(new java.net.InetSocketAddress(service.getHost(), service.getPort()));
            out = socket.getOutputStream();
            answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            write("""
                    POST /v1/imports/accounts HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: text/csv\r
                    Transfer-Encoding: chunked\r
                    Authorization: Bearer %s\r
                    \r
                    """.formatted(TestTokens.trusted().vendor(program.tenant, "crm", "integration")));
        }

        void send(String rows) throws IOException {
            byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
            write(Integer.toHexString(bytes.length) + "\r\n" + rows + "\r\n");
        }

        void end() throws IOException {
            write("0\r\n\r\n");
        }

        String readUntil(String text) throws IOException {
            String line;
            do {
                line = answer.readLine();
                assertTrue(line != null, "the answer ended before " + text);
            } while (!line.contains(text));
            return line;
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
