package dev.tandem.incentive.whatif;

import dev.tandem.incentive.plan.Plan;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan version replayed over closed deals: the amounts it would have paid, compared with the posted ones. It posts
 * nothing.
 */
@Entity
public class WhatIf extends Aggregate {
    private UUID planId;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String currency;

    @Enumerated(EnumType.STRING)
    private WhatIfStatus status;

    private int parts;
    private int partsDone;
    private long dealsRead;
    private BigDecimal posted;
    private BigDecimal simulated;
    private UUID requestedBy;
    private Instant requestedAt;
    private Instant endedAt;

    protected WhatIf() {}

    /** @param parts the number of parts, each processed in its own transaction */
    WhatIf(Plan plan, DaySpan span, int parts, UUID requestedBy, Instant requestedAt) {
        this.planId = plan.id();
        this.fromDay = span.from();
        this.untilDay = span.until();
        this.currency = plan.currency().getCurrencyCode();
        this.parts = parts;
        this.status = WhatIfStatus.RUNNING;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    void partDone(long deals) {
        partsDone++;
        dealsRead += deals;
    }

    boolean hasMore() {
        return partsDone < parts;
    }

    void end(Totals totals, Instant at) {
        posted = totals.posted();
        simulated = totals.simulated();
        status = status.become(WhatIfStatus.DONE, "whatIf", id(), "end");
        endedAt = at;
    }

    void cancel(Instant at) {
        Refusal.ifAny(objectionToCancelling());
        status = WhatIfStatus.CANCELLED;
        endedAt = at;
    }

    public Optional<Refusal> objectionToCancelling() {
        return status.objection(WhatIfStatus.CANCELLED, "whatIf", id(), "cancel");
    }

    boolean isRunning() {
        return status == WhatIfStatus.RUNNING;
    }

    public boolean isDone() {
        return status == WhatIfStatus.DONE;
    }

    public UUID planId() {
        return planId;
    }

    public DaySpan span() {
        return new DaySpan(fromDay, untilDay);
    }

    public WhatIfStatus status() {
        return status;
    }

    public int parts() {
        return parts;
    }

    public int partsDone() {
        return partsDone;
    }

    public long dealsRead() {
        return dealsRead;
    }

    /** Both totals; empty until it is done. */
    public Optional<Totals> totals() {
        return Optional.ofNullable(posted).map(known -> new Totals(known, simulated));
    }

    public Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
