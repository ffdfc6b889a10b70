package dev.tandem.lead.deal;

import dev.tandem.lead.deal.DealRevision.Change;
import dev.tandem.lead.deal.DealRevision.RevisionKind;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.KnownParties;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Corrects, refunds and cancels won deals, and records their payments. Each change appends a permanent revision and is
 * published.
 */
@ApplicationScoped
public class DealCorrectionDesk {
    private final Deals deals;
    private final DealRevisions revisions;
    private final KnownParties parties;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    DealCorrectionDesk(
            Deals deals,
            DealRevisions revisions,
            KnownParties parties,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.deals = deals;
        this.revisions = revisions;
        this.parties = parties;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param terms all of them, as they should have been from the closing on */
    public Deal amend(Deal deal, DealTerms terms, LocalDate on, String reason) {
        deal.require(DealAction.AMEND);
        parties.require(terms, deal.terms());
        return record(deal, RevisionKind.AMENDED, new Change(null, day(on), reason), now -> now.amend(terms));
    }

    /** @throws DealRefusals.RefundExceedsSale when the amount exceeds what is left of the sale */
    public Deal refund(UUID id, Money amount, LocalDate on, String reason) {
        Deal deal = ready(id, DealAction.REFUND);
        return record(deal, RevisionKind.REFUNDED, new Change(amount, day(on), reason), now -> now.refund(amount));
    }

    /** Leaves nothing of the sale. */
    public Deal cancel(UUID id, LocalDate on, String reason) {
        Deal deal = ready(id, DealAction.CANCEL);
        Change change = new Change(null, day(on), reason);
        return record(deal, RevisionKind.CANCELLED, change, now -> now.cancel(change.on()));
    }

    /** @throws DealRefusals.PaymentExceedsSale when the payments would exceed the sale's amount */
    public Deal pay(UUID id, Money amount, LocalDate on, String note) {
        Deal deal = ready(id, DealAction.RECORD_PAYMENT);
        return record(deal, RevisionKind.PAID, new Change(amount, day(on), note), now -> now.pay(amount));
    }

    private Deal ready(UUID id, DealAction action) {
        Deal deal = deals.visible(id);
        deal.require(action);
        return deal;
    }

    private LocalDate day(LocalDate on) {
        return on == null ? clock.today() : on;
    }

    private Deal record(Deal deal, RevisionKind kind, Change change, Consumer<Deal> effect) {
        DealRefusals.BusinessDateOutOfRange.check(change.on(), deal.closedOn(), clock.today());
        revisions.writeClosing(deal);
        effect.accept(deal);
        deals.persistAndFlush(deal);
        DealRevision revision =
                DealRevision.after(deal, kind, change, caller.get().personId(), clock.now());
        revisions.persistAndFlush(revision);
        outbox.publish(DealEvent.of(deal, revision, occurrence(deal, change.on())));
        return deal;
    }

    private Occurrence occurrence(Deal deal, LocalDate on) {
        return occurrences.of(deal, deal.thread(), on);
    }
}
