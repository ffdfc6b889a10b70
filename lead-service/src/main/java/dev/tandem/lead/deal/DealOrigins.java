package dev.tandem.lead.deal;

import dev.tandem.lead.choice.PlaybookChoices;
import dev.tandem.lead.choice.PlaybookChooser;
import dev.tandem.lead.choice.SaleOrigin;
import dev.tandem.lead.choice.rule.Choice;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffStatus;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.lead.playbook.Playbooks;
import dev.tandem.lead.registration.Registration;
import dev.tandem.lead.registration.RegistrationDesk;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/**
 * The origins that may lead to a deal: an accepted handoff or a registration that is protected now, each of them once.
 */
@ApplicationScoped
class DealOrigins {
    private final Deals deals;
    private final Handoffs handoffs;
    private final RegistrationDesk registrations;
    private final Partners partners;
    private final Playbooks playbooks;
    private final PlaybookChooser chooser;
    private final PlaybookChoices choices;
    private final TenantClock clock;

    DealOrigins(
            Deals deals,
            Handoffs handoffs,
            RegistrationDesk registrations,
            Partners partners,
            Playbooks playbooks,
            PlaybookChooser chooser,
            PlaybookChoices choices,
            TenantClock clock) {
        this.deals = deals;
        this.handoffs = handoffs;
        this.registrations = registrations;
        this.partners = partners;
        this.playbooks = playbooks;
        this.chooser = chooser;
        this.choices = choices;
        this.clock = clock;
    }

    Deal ofHandoff(UUID handoffId, DealTerms terms) {
        Handoff handoff = handoffs.held(handoffId);
        if (handoff.status() != HandoffStatus.ACCEPTED) {
            throw new NotInState(
                    Handoff.KIND, handoffId, "openDeal", handoff.status(), EnumSet.of(HandoffStatus.ACCEPTED));
        }
        requireNone(deals.ofHandoff(handoffId));
        UUID manager = partners.get(handoff.offer().partnerId()).managerId();
        Deal deal = new Deal(handoff, firstStage(handoff.playbook()), manager, terms, clock.now());
        handoff.dealOpened();
        return deal;
    }

    /**
     * Uses the playbook that the sale matches best, whose engagement starts with the deal; if there is none that it could run by, the
     * deal has none.
     */
    Deal ofRegistration(UUID registrationId, DealTerms terms) {
        Registration registration = registrations.approved(registrationId);
        requireNone(deals.ofRegistration(registrationId));
        DealOrigin origin = DealOrigin.of(registration, partners.get(registration.partnerId()));
        UUID thread = registration.thread().orElseThrow();
        Choice choice = chooser.ofRegistration(
                registration, terms.lines().stream().map(DealLine::productId).toList());
        PlaybookVersion playbook = choice.chosen()
                .map(chosen -> new PlaybookVersion(chosen.playbookId(), chosen.version()))
                .orElse(null);
        choices.note(SaleOrigin.ofRegistration(thread, registrationId), registration.partnerId(), choice);
        return new Deal(thread, origin, playbook, firstStage(playbook), terms, clock.now());
    }

    private static void requireNone(Optional<Deal> before) {
        before.ifPresent(deal -> {
            throw new DealRefusals.DealAlreadyOpened(deal.id());
        });
    }

    private String firstStage(PlaybookVersion version) {
        return Optional.ofNullable(version)
                .map(known -> playbooks.get(known).content().stages().get(0).code())
                .orElse(Deal.UNSTAGED);
    }
}
