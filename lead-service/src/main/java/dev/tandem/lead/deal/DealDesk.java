package dev.tandem.lead.deal;

import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.gate.Gates;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffStatus;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.playbook.PlaybookContent;
import dev.tandem.lead.playbook.Playbooks;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where deals are opened, moved through the playbook's stages, and closed. */
@ApplicationScoped
public class DealDesk {
    private final Deals deals;
    private final Handoffs handoffs;
    private final Partners partners;
    private final Playbooks playbooks;
    private final Gates gates;
    private final Outbox outbox;
    private final TenantClock clock;

    DealDesk(
            Deals deals,
            Handoffs handoffs,
            Partners partners,
            Playbooks playbooks,
            Gates gates,
            Outbox outbox,
            TenantClock clock) {
        this.deals = deals;
        this.handoffs = handoffs;
        this.partners = partners;
        this.playbooks = playbooks;
        this.gates = gates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens the one deal of an accepted handoff, in the first stage of its playbook. */
    public Deal open(UUID handoffId, DealTerms terms) {
        Handoff handoff = handoffs.visible(handoffId);
        if (handoff.status() != HandoffStatus.ACCEPTED) {
            throw new HandoffNotAccepted(handoff);
        }
        deals.ofHandoff(handoffId).ifPresent(deal -> {
            throw new DealAlreadyOpened(deal.id());
        });
        requireKnown(terms.participants());
        String first = Optional.ofNullable(handoff.offer().playbook())
                .map(version -> playbooks.get(version).content().stages().get(0).code())
                .orElse(DealEvent.UNSTAGED);
        String manager = partners.get(handoff.offer().partnerId()).managerId();
        Deal deal = new Deal(handoff, first, manager, terms, clock.now());
        deals.persist(deal);
        handoff.dealOpened();
        deals.flush();
        outbox.publish(DealEvent.opened(deal, now(deal)));
        return deal;
    }

    public Deal change(Deal deal, DealTerms terms) {
        requireKnown(terms.participants());
        deal.change(terms);
        deals.persistAndFlush(deal);
        return deal;
    }

    /** @throws StageNotReachable unless the playbook has it next, or before */
    public Deal advance(UUID id, String stage) {
        Deal deal = deals.visible(id);
        deal.requireOpen();
        boolean reachable = deal.playbook()
                .map(version -> playbooks.get(version).content().allowsMove(deal.stage(), stage))
                .orElse(false);
        if (!reachable) {
            throw new StageNotReachable(deal, stage);
        }
        gates.pass(deal.thread(), stage);
        deal.moveTo(stage);
        deals.persistAndFlush(deal);
        outbox.publish(DealEvent.stageChanged(deal, now(deal)));
        return deal;
    }

    /**
     * Winning has a gate of its own; losing has none.
     *
     * @param closedOn its business date; today if null
     */
    public Deal close(UUID id, DealStatus outcome, String reason, LocalDate closedOn) {
        Deal deal = deals.visible(id);
        deal.requireOpen();
        LocalDate on = closedOn == null ? clock.today() : closedOn;
        LocalDate opened = LocalDate.ofInstant(deal.openedAt(), clock.zone());
        if (on.isAfter(clock.today()) || on.isBefore(opened)) {
            throw new ClosedOnWrongDay(on, opened, clock.today());
        }
        if (outcome == DealStatus.WON && deal.playbook().isPresent()) {
            gates.pass(deal.thread(), PlaybookContent.WON);
        }
        deal.close(outcome, reason, on);
        deals.persistAndFlush(deal);
        outbox.publish(DealClosed.of(deal, now(deal)));
        return deal;
    }

    private void requireKnown(List<Participant> participants) {
        Set<UUID> named =
                participants.stream().map(Participant::partnerId).collect(Collectors.toCollection(HashSet::new));
        named.removeAll(partners.known(named));
        if (!named.isEmpty()) {
            throw new UnknownParticipant(named);
        }
    }

    private Occurrence now(Deal deal) {
        return Occurrence.live(deal.thread(), deal.revision(), clock.now(), clock.today());
    }
}
