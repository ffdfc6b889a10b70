package dev.tandem.lead.imports.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.lead.imports.ImportSummary;
import dev.tandem.lead.imports.RowAnswer;
import dev.tandem.lead.imports.csv.CsvRow;
import dev.tandem.lead.imports.csv.CsvRows;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Runs an import chunk by chunk, each committed before it is answered, while the file still comes in. */
@ApplicationScoped
class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int CHUNK = 250;

    private final ManagedExecutor executor;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    ImportRunner(ManagedExecutor executor, CurrentCaller caller, ObjectMapper json) {
        this.executor = executor;
        this.caller = caller;
        this.json = json;
    }

    /** @param chunk takes some rows in, in the transaction it finds, and answers each */
    StreamingOutput run(InputStream csv, List<String> columns, Function<List<CsvRow>, List<RowAnswer>> chunk)
            throws IOException {
        CsvRows rows = CsvRows.of(csv, columns);
        Caller importer = caller.get();
        return out -> {
            try (AnswerSpool spool = new AnswerSpool()) {
                executor.execute(() -> fill(spool, rows, importer, chunk));
                spool.copyTo(out);
            }
        };
    }

    private void fill(AnswerSpool spool, CsvRows rows, Caller importer, Function<List<CsvRow>, List<RowAnswer>> chunk) {
        try {
            ImportSummary summary = new ImportSummary();
            List<CsvRow> next;
            while (!(next = rows.next(CHUNK)).isEmpty()) {
                List<RowAnswer> answers = take(next, importer, chunk);
                summary.count(answers);
                spool.append(lines(answers));
            }
            spool.append(lines(List.of(summary)));
            spool.end();
        } catch (IOException | RuntimeException failure) {
            LOG.warnf(failure, "An import of %s broke off", importer.tenant());
            spool.fail(failure);
        }
    }

    /** A row that the database cannot keep spoils the transaction of all: it is found by trying each alone. */
    private List<RowAnswer> take(List<CsvRow> rows, Caller importer, Function<List<CsvRow>, List<RowAnswer>> chunk) {
        try {
            return CallerScope.call(importer, () -> chunk.apply(rows));
        } catch (ConstraintViolationException conflict) {
            if (rows.size() == 1) {
                String message = "something else here has this id or name already";
                return List.of(RowAnswer.rejected(rows.get(0), null, "conflict", message));
            }
            List<RowAnswer> answers = new ArrayList<>();
            rows.forEach(row -> answers.addAll(take(List.of(row), importer, chunk)));
            return answers;
        }
    }

    private byte[] lines(List<?> answers) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Object answer : answers) {
            lines.write(json.writeValueAsBytes(answer));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
