package dev.tandem.incentive.statement;

import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the vendor can do with a statement on its way to the payee. */
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

    /** In which a statement has yet to take it, now or after the steps before. */
    Set<StatementStatus> isAheadIn() {
        return EnumSet.range(StatementStatus.DRAFT, startsFrom());
    }

    /** A statement that was disputed goes back to published, but that is no step of the vendor's. */
    StatementStatus startsFrom() {
        return Status.before(leadsTo).stream().min(Enum::compareTo).orElseThrow();
    }

    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
