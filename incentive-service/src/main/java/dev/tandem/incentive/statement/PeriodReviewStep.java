package dev.tandem.incentive.statement;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One step applied to all statements of a period, with its result. */
public final class PeriodReviewStep {
    /** The maximum number of refusals reported; the others are only counted. */
    private static final int MOST_TOLD = 100;

    private final StatementAction action;
    private final AccountingPeriod period;
    private final long movedBefore;
    private final List<Refused> refusals = new ArrayList<>();
    private UUID reached = new UUID(0, 0);
    private boolean over;
    private long moved;
    private long refused;

    /** @param movedBefore the number of statements that had already taken the step */
    PeriodReviewStep(StatementAction action, AccountingPeriod period, long movedBefore) {
        this.action = action;
        this.period = period;
        this.movedBefore = movedBefore;
    }

    /** A statement that cannot take the step, with the reason. */
    public record Refused(UUID statementId, String payeeId, Refusal why) {}

    /** Returns the statements that may take the step, and notes the reasons for the others. */
    List<Statement> sort(List<Statement> some, UUID by) {
        List<Statement> movable = new ArrayList<>();
        for (Statement statement : some) {
            Optional<Refusal> objection = statement.objectionTo(action, by);
            objection.ifPresentOrElse(why -> refuse(statement, why), () -> movable.add(statement));
            reached = statement.id();
        }
        moved += movable.size();
        return movable;
    }

    private void refuse(Statement statement, Refusal why) {
        refused++;
        if (refusals.size() < MOST_TOLD) {
            refusals.add(new Refused(statement.id(), statement.payeeId(), why));
        }
    }

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** The last statement processed, in the order of ids. */
    UUID reached() {
        return reached;
    }

    public StatementAction action() {
        return action;
    }

    public AccountingPeriod period() {
        return period;
    }

    public long moved() {
        return moved;
    }

    public long movedBefore() {
        return movedBefore;
    }

    public long refused() {
        return refused;
    }

    /** The first hundred refusals. */
    public List<Refused> refusals() {
        return List.copyOf(refusals);
    }
}
