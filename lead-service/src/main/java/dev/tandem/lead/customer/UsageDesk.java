package dev.tandem.lead.customer;

import dev.tandem.lead.customer.CustomerEvent.CustomerUsageReported;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealAction;
import dev.tandem.lead.deal.DealRefusals;
import dev.tandem.lead.deal.DealTotals.SaleCurrency;
import dev.tandem.lead.deal.Deals;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Records the usage of customers. */
@ApplicationScoped
public class UsageDesk {
    private final Deals deals;
    private final UsageReports reports;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    UsageDesk(
            Deals deals,
            UsageReports reports,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.deals = deals;
        this.reports = reports;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param on from the sale to today, or to the day the customer left; today if null */
    public UsageReport report(UUID dealId, Money amount, LocalDate on) {
        Deal deal = deals.held(dealId);
        deal.require(DealAction.REPORT_USAGE);
        InvalidRequest.ifAny(
                SaleCurrency.faults("/amount", amount, deal.amount().currency()));
        UsageReport report = record(deal, amount, day(deal, on));
        Occurrence occurrence = occurrences.of(deal, deal.thread(), report.businessOn());
        outbox.publish(CustomerUsageReported.of(deal, report, occurrence));
        return report;
    }

    private UsageReport record(Deal deal, Money amount, LocalDate day) {
        UUID by = caller.get().personId();
        Instant now = clock.now();
        UsageReport report = reports.last(deal.id(), day)
                .map(earlier -> UsageReport.correcting(earlier, deal, amount, by, now))
                .orElseGet(() -> UsageReport.first(deal, amount, day, by, now));
        reports.persistAndFlush(report);
        return report;
    }

    private LocalDate day(Deal deal, LocalDate on) {
        LocalDate last = Optional.ofNullable(deal.retention().churnedOn()).orElse(clock.today());
        LocalDate day = on == null ? last : on;
        DealRefusals.BusinessDateOutOfRange.check(day, deal.closedOn(), last);
        return day;
    }
}
