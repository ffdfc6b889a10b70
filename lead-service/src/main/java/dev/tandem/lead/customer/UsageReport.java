package dev.tandem.lead.customer;

import dev.tandem.lead.deal.Deal;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * The usage of a won deal's customer up to a day, as reported. Never changed once written; a later report corrects it.
 */
@Entity
public class UsageReport extends Aggregate {
    private UUID dealId;
    private UUID partnerId;
    private UUID usageId;
    private int number;
    private LocalDate businessOn;
    private BigDecimal amount;
    private Currency currency;
    private UUID recordedBy;
    private Instant recordedAt;

    protected UsageReport() {}

    private UsageReport(Deal deal, Money amount, LocalDate on, UUID by, Instant at) {
        this.dealId = deal.id();
        this.partnerId = deal.partnerId();
        this.usageId = id();
        this.businessOn = on;
        this.amount = amount.amount();
        this.currency = amount.currency();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    static UsageReport first(Deal deal, Money amount, LocalDate on, UUID by, Instant at) {
        return new UsageReport(deal, amount, on, by, at);
    }

    /** A report that replaces an earlier one for the same day. */
    static UsageReport correcting(UsageReport earlier, Deal deal, Money amount, UUID by, Instant at) {
        UsageReport report = new UsageReport(deal, amount, earlier.businessOn, by, at);
        report.usageId = earlier.usageId;
        report.number = earlier.number + 1;
        return report;
    }

    /** The same in all reports for one day of one deal. */
    public UUID usageId() {
        return usageId;
    }

    /** The number of earlier reports for the same day. */
    public int number() {
        return number;
    }

    public LocalDate businessOn() {
        return businessOn;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
