package dev.tandem.incentive.statement;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All statements of a period taking one step, and what came of it. */
public final class ReviewRound {
    /** So many refusals are told; the others are only counted. */
    private static final int MOST_TOLD = 100;

    private final StatementAction action;
    private final AccountingPeriod period;
    private final long movedBefore;
    private final List<Refused> refusals = new ArrayList<>();
    private UUID reached = new UUID(0, 0);
    private boolean over;
    private long moved;
    private long refused;

    /** @param movedBefore how many had taken the step already */
    ReviewRound(StatementAction action, AccountingPeriod period, long movedBefore) {
        this.action = action;
        this.period = period;
        this.movedBefore = movedBefore;
    }

    /** A statement that stays where it is, and why. */
    public record Refused(UUID statementId, String payeeId, Refusal why) {}

    /** Notes why not for those that may not take the step; the others are its answer. */
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

    /** The last statement looked at, in the order of ids. */
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

    /** The first hundred. */
    public List<Refused> refusals() {
        return List.copyOf(refusals);
    }
}
