package dev.tandem.demo.crm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.client.model.RowAnswer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Bulk;
import dev.tandem.demo.api.SuiteFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Sends a CSV file to a streamed import endpoint, which answers while it reads. */
final class CsvUpload {
    private final ApiCaller caller;
    private final String path;

    CsvUpload(ApiCaller caller, String path) {
        this.caller = caller;
        this.path = path;
    }

    /** Hands on the answer for each row; an answer without its summary line was cut off, which is a failure. */
    void send(Path file, Consumer<RowAnswer> eachRow) {
        boolean complete = false;
        try (Stream<JsonNode> answers = new Bulk(caller).send(path, "text/csv", BodyPublishers.ofFile(file))) {
            for (JsonNode answer : (Iterable<JsonNode>) answers::iterator) {
                if (answer.has("outcome")) {
                    eachRow.accept(caller.getObjectMapper().convertValue(answer, RowAnswer.class));
                } else {
                    complete = true;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!complete) {
            throw new SuiteFailure("POST " + path + " was cut off: its answer ended without a summary.");
        }
    }
}
