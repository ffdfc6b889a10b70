package dev.tandem.lead.customer;

import dev.tandem.lead.customer.CustomerChange.ChurnReasonCode;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealAction;
import dev.tandem.lead.deal.DealRefusals;
import dev.tandem.lead.deal.Deals;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Records renewals and churn of customers. */
@ApplicationScoped
public class CustomerDesk {
    private final Deals deals;
    private final CustomerChanges changes;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    CustomerDesk(
            Deals deals,
            CustomerChanges changes,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.deals = deals;
        this.changes = changes;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param on from the sale, or the previous renewal, to today; today if null */
    public Deal renew(UUID dealId, Money amount, Money margin, Money annualValue, LocalDate on) {
        Deal deal = ready(dealId, DealAction.RENEW);
        InvalidRequest.ifAny(
                RenewedTerms.faults(amount, margin, annualValue, deal.amount().currency()));
        LocalDate day = day(deal, on);
        deal.renew(day);
        RenewedTerms terms = RenewedTerms.of(amount, margin, annualValue);
        return record(
                deal, CustomerChange.renewed(deal, terms, day, caller.get().personId(), clock.now()));
    }

    /** @param on from the sale, or the last renewal, to today; today if null */
    public Deal churn(UUID dealId, ChurnReasonCode code, String reason, LocalDate on) {
        Deal deal = ready(dealId, DealAction.CHURN);
        LocalDate day = day(deal, on);
        deal.churn(day);
        return record(
                deal,
                CustomerChange.churned(deal, code, reason, day, caller.get().personId(), clock.now()));
    }

    private Deal ready(UUID dealId, DealAction action) {
        Deal deal = deals.visible(dealId);
        deal.require(action);
        return deal;
    }

    private LocalDate day(Deal deal, LocalDate on) {
        LocalDate day = on == null ? clock.today() : on;
        DealRefusals.BusinessDateOutOfRange.check(day, deal.retention().earliest(deal.closedOn()), clock.today());
        return day;
    }

    private Deal record(Deal deal, CustomerChange change) {
        deals.persistAndFlush(deal);
        changes.persistAndFlush(change);
        outbox.publish(CustomerEvent.of(deal, change, occurrences.of(deal, deal.thread(), change.businessOn())));
        return deal;
    }
}
