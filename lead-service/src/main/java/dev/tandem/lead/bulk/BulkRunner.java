package dev.tandem.lead.bulk;

import dev.tandem.platform.aggregate.SecondTry;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.LostConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Runs a bulk call in chunks while the file still streams in. Each chunk is committed before its results are sent. */
@ApplicationScoped
public class BulkRunner {
    private static final Logger LOG = Logger.getLogger(BulkRunner.class);
    /** Large enough to make round trips cheap, small enough that a conflict is quickly tracked down. */
    private static final int CHUNK = 250;

    private final ManagedExecutor executor;
    private final CurrentCaller caller;
    private final ResponseLines answerLines;

    BulkRunner(ManagedExecutor executor, CurrentCaller caller, ResponseLines answerLines) {
        this.executor = executor;
        this.caller = caller;
        this.answerLines = answerLines;
    }

    public <L, A> StreamingOutput run(LineSource<L> lines, BulkCall<L, A> call) {
        Caller sender = caller.get();
        return out -> {
            try (AnswerSpool spool = new AnswerSpool()) {
                executor.execute(() -> fill(spool, lines, sender, call));
                spool.copyTo(out);
            }
        };
    }

    private <L, A> void fill(AnswerSpool spool, LineSource<L> lines, Caller sender, BulkCall<L, A> call) {
        // A thread of its own: of the shared ones none might come free, while all that hold one wait for theirs.
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            List<L> chunk = lines.next(CHUNK);
            while (!chunk.isEmpty()) {
                // The next chunk is read and checked while this one is written.
                CompletableFuture<List<L>> next = CompletableFuture.supplyAsync(() -> read(lines), reader);
                List<A> answers = take(chunk, sender, call);
                call.answered(answers);
                spool.append(answerLines.of(answers));
                chunk = next.join();
            }
            spool.append(answerLines.of(List.of(call.summary())));
            spool.end();
        } catch (Throwable failure) {
            // Whatever it is, an error of the virtual machine included: nobody else ends the response, and with it the
            // stream that is being read.
            // That a client has gone is no fault, and told by whoever sends the response.
            if (!LostConnection.isBehind(failure)) {
                LOG.warnf(failure, "A bulk call of %s was interrupted", sender.tenant());
            }
            spool.fail(failure);
        } finally {
            reader.shutdown();
        }
    }

    private static <L> List<L> read(LineSource<L> lines) {
        try {
            return lines.next(CHUNK);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static FieldFault fault(RuntimeException failure) {
        if (failure instanceof ConstraintViolationException) {
            return new FieldFault("", "conflict", "another record already has this id or name");
        }
        LOG.warn("A line of a bulk call could not be processed", failure);
        return new FieldFault("", "notProcessed", "could not be processed");
    }

    /** A line that fails rolls back its whole chunk, so each line is then tried alone. */
    private <L, A> List<A> take(List<L> lines, Caller sender, BulkCall<L, A> call) {
        try {
            return SecondTry.call(sender, () -> call.take(lines));
        } catch (RuntimeException failure) {
            if (lines.size() == 1) {
                return List.of(call.failed(lines.get(0), fault(failure)));
            }
            List<A> answers = new ArrayList<>();
            lines.forEach(line -> answers.addAll(take(List.of(line), sender, call)));
            return answers;
        }
    }
}
