package dev.tandem.incentive.payout;

import dev.tandem.incentive.statement.AmountsByCurrency;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An order to the bank to pay what a period's statements say. */
@Entity
public class Payout extends Aggregate {
    @Enumerated(EnumType.STRING)
    private PayoutStatus status = PayoutStatus.ORDERED;

    private String period;
    private LocalDate executeOn;
    private int paymentCount;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AmountsByCurrency totals;

    private String orderedBy;
    private Instant orderedAt;
    private String endedBy;
    private Instant endedAt;

    protected Payout() {}

    Payout(String period, LocalDate executeOn, String by, Instant at) {
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

    void confirm(String by, Instant at) {
        Refusal.ifAny(objectionToConfirmation(by));
        end(PayoutStatus.PAID, by, at);
    }

    void cancel(String by, Instant at) {
        Refusal.ifAny(objectionToCancellation());
        end(PayoutStatus.CANCELLED, by, at);
    }

    public Optional<Refusal> objectionToConfirmation(String by) {
        return objectionToCancellation()
                .or(() -> by.equals(orderedBy)
                        ? Optional.of(new PayoutRefusals.OrdererCannotConfirm(id()))
                        : Optional.empty());
    }

    public Optional<Refusal> objectionToCancellation() {
        return status == PayoutStatus.ORDERED
                ? Optional.empty()
                : Optional.of(new PayoutRefusals.PayoutEnded(id(), status));
    }

    private void end(PayoutStatus as, String by, Instant at) {
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

    public String orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
