package dev.tandem.demo.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.demo.api.StubGateway;
import dev.tandem.demo.api.SuiteFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvUploadTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ImportTally tally = new ImportTally(new PrintStream(printed, true, StandardCharsets.UTF_8));
    private StubGateway gateway;
    private CsvUpload upload;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        gateway = new StubGateway();
        upload = new CsvUpload(gateway.api().vendor("crm", "robot", "integration"), "/v1/imports/opportunities");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void everyRowOfALongFileIsSentOnceAndAnswered() throws Exception {
        gateway.when("POST /v1/imports/opportunities", CsvUploadTest::importAll);

        upload.send(file(1234), tally);

        assertEquals(1234, tally.rows());
        assertTrue(tally.isStored("id-1") && tally.isStored("id-1234"));
        assertEquals(1, gateway.requests().size());
    }

    @Test
    void rowsAndEachKindOfWarningAreCounted() throws Exception {
        gateway.when("POST /v1/imports/opportunities", CsvUploadTest::importAll);

        upload.send(file(1234), tally);
        tally.print();

        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("  1,234 rows in all"));
        assertTrue(text.contains("  1,234 imported"));
        assertTrue(text.contains("  617 with warning noAccount"));
    }

    @Test
    void anAnswerWithoutItsSummaryWasCutOff() throws Exception {
        gateway.when(
                "POST /v1/imports/opportunities", "{\"line\":2,\"externalId\":\"id-1\",\"outcome\":\"imported\"}\n");
        Path file = file(1);

        String line =
                assertThrows(SuiteFailure.class, () -> upload.send(file, tally)).getMessage();

        assertTrue(line.contains("cut off"));
    }

    private Path file(int rows) throws Exception {
        String lines = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "id-" + row + ",\"a, b\"\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("rows.csv"), "opportunity_id,account\n" + lines);
    }

    /** Answers each line but the header; every second one comes with a warning. */
    private static String importAll(String csv) {
        String answers = csv.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .map(id -> "{\"externalId\":\"%s\",\"outcome\":\"imported\",\"warnings\":[%s]}\n"
                        .formatted(id, id.matches(".*[02468]") ? "{\"code\":\"noAccount\"}" : ""))
                .collect(Collectors.joining());
        return answers + "{\"summary\":{\"rows\":1}}\n";
    }
}
