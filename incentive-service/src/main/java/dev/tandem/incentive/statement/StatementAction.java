package dev.tandem.incentive.statement;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with a statement, and where it leads. */
public enum StatementAction {
    SUBMIT(StatementStatus.DRAFT, StatementStatus.IN_REVIEW),
    APPROVE(StatementStatus.IN_REVIEW, StatementStatus.APPROVED),
    PUBLISH(StatementStatus.APPROVED, StatementStatus.PUBLISHED);

    private final StatementStatus startsFrom;
    private final StatementStatus leadsTo;

    StatementAction(StatementStatus startsFrom, StatementStatus leadsTo) {
        this.startsFrom = startsFrom;
        this.leadsTo = leadsTo;
    }

    StatementStatus startsFrom() {
        return startsFrom;
    }

    StatementStatus leadsTo() {
        return leadsTo;
    }

    /** In which a statement has yet to take it, now or after the steps before. */
    Set<StatementStatus> isAheadIn() {
        return EnumSet.range(StatementStatus.DRAFT, startsFrom);
    }
}
