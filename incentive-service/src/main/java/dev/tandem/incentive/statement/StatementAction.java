package dev.tandem.incentive.statement;

/** What can be done with a statement, and where it leads. */
public enum StatementAction {
    SUBMIT(StatementStatus.IN_REVIEW),
    APPROVE(StatementStatus.APPROVED),
    PUBLISH(StatementStatus.PUBLISHED);

    private final StatementStatus leadsTo;

    StatementAction(StatementStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    StatementStatus leadsTo() {
        return leadsTo;
    }
}
