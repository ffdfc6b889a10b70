package dev.tandem.incentive.payout;

import dev.tandem.incentive.statement.AmountsByCurrency;
import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A payment order to the bank for a period's statements. */
@Entity
public class Payout extends TrackedAggregate {
    private static final String KIND = "payout";

    @Enumerated(EnumType.STRING)
    private PayoutStatus status = PayoutStatus.ORDERED;

    private String period;
    private LocalDate executeOn;
    private int paymentCount;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AmountsByCurrency totals;

    private UUID orderedBy;
    private Instant orderedAt;
    private UUID endedBy;
    private Instant endedAt;

    protected Payout() {}

    Payout(String period, LocalDate executeOn, UUID by, Instant at) {
        this.period = period;
        this.executeOn = executeOn;
        this.orderedBy = by;
        this.orderedAt = at;
    }

    /** @param sums one per currency */
    void totalling(int payments, List<Money> sums) {
        paymentCount = payments;
        totals = new AmountsByCurrency(sums);
    }

    void confirm(UUID by, Instant at) {
        Refusal.ifAny(objectionToConfirmation(by));
        end(PayoutStatus.PAID, by, at);
    }

    void cancel(UUID by, Instant at) {
        Refusal.ifAny(objectionToCancellation());
        end(PayoutStatus.CANCELLED, by, at);
    }

    public Optional<Refusal> objectionToConfirmation(UUID by) {
        return status.objection(PayoutStatus.PAID, KIND, id(), "confirm")
                .or(() -> FourEyes.objection(KIND, id(), "confirm", orderedBy, by));
    }

    public Optional<Refusal> objectionToCancellation() {
        return status.objection(PayoutStatus.CANCELLED, KIND, id(), "cancel");
    }

    private void end(PayoutStatus as, UUID by, Instant at) {
        status = as;
        endedBy = by;
        endedAt = at;
    }

    public PayoutStatus status() {
        return status;
    }

    public String period() {
        return period;
    }

    public LocalDate executeOn() {
        return executeOn;
    }

    public int paymentCount() {
        return paymentCount;
    }

    public List<Money> totals() {
        return totals.amounts();
    }

    public UUID orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
