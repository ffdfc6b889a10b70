package dev.tandem.incentive.statement;

import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of the vendor from the draft to the published statement. */
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

    /** The statuses in which a statement has yet to take the step, now or after earlier steps. */
    Set<StatementStatus> isAheadIn() {
        return EnumSet.range(StatementStatus.DRAFT, startsFrom());
    }

    /** A disputed statement goes back to published, but that is not a step of the vendor. */
    StatementStatus startsFrom() {
        return Status.before(leadsTo).stream().min(Enum::compareTo).orElseThrow();
    }

    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
