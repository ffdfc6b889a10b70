package dev.tandem.lead.deal;

import dev.tandem.lead.deal.DealEvent.DealChanged;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Follows a running sale to another version of its playbook. What was closed before that was heard stays with the version it was closed by. */
@ApplicationScoped
public class SaleUpgrade {
    private final Handoffs handoffs;
    private final Deals deals;
    private final StageEntries stages;
    private final ListPrices prices;
    private final Outbox outbox;
    private final Occurrences occurrences;

    SaleUpgrade(
            Handoffs handoffs,
            Deals deals,
            StageEntries stages,
            ListPrices prices,
            Outbox outbox,
            Occurrences occurrences) {
        this.handoffs = handoffs;
        this.deals = deals;
        this.stages = stages;
        this.prices = prices;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** @param handoffId null for a sale that began with a registration; its deal may be still to be opened */
    public void announced(UUID handoffId, UUID registrationId, PlaybookVersion to) {
        if (handoffId != null) {
            // Held, as the deal takes the version from it.
            handoffs.held(handoffId).upgraded(to);
        }
        Optional<Deal> deal = handoffId == null ? deals.ofRegistration(registrationId) : deals.ofHandoff(handoffId);
        deal.filter(Deal::isOpen).ifPresent(open -> upgraded(open, to));
    }

    private void upgraded(Deal deal, PlaybookVersion to) {
        deal.upgraded(to);
        deals.persistAndFlush(deal);
        stages.upgraded(deal, to);
        outbox.publish(DealChanged.upgraded(deal, prices.of(deal), occurrences.of(deal, deal.thread())));
    }
}
