package dev.tandem.lead.bulk;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        try {
            List<L> next;
            while (!(next = lines.next(CHUNK)).isEmpty()) {
                List<A> answers = take(next, sender, call);
                call.answered(answers);
                spool.append(answerLines.of(answers));
            }
            spool.append(answerLines.of(List.of(call.summary())));
            spool.end();
        } catch (IOException | RuntimeException failure) {
            LOG.warnf(failure, "A bulk call of %s was interrupted", sender.tenant());
            spool.fail(failure);
        }
    }

    /** A line that violates a constraint rolls back its whole chunk, so each line is then tried alone. */
    private <L, A> List<A> take(List<L> lines, Caller sender, BulkCall<L, A> call) {
        try {
            return CallerScope.call(sender, () -> call.take(lines));
        } catch (ConstraintViolationException conflict) {
            if (lines.size() == 1) {
                return List.of(call.conflict(lines.get(0)));
            }
            List<A> answers = new ArrayList<>();
            lines.forEach(line -> answers.addAll(take(List.of(line), sender, call)));
            return answers;
        }
    }
}
