package dev.tandem.lead.choice;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.choice.rule.AssignmentRule;
import dev.tandem.lead.choice.rule.Choice;
import dev.tandem.lead.choice.rule.PlaybookCandidate;
import dev.tandem.lead.choice.rule.PlaybookRule;
import dev.tandem.lead.choice.rule.SaleFacts;
import dev.tandem.lead.choice.rule.SaleFacts.PartnerFacts;
import dev.tandem.lead.lead.CountryCode;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.playbook.NewestVersion;
import dev.tandem.lead.playbook.PlaybookExperiment;
import dev.tandem.lead.playbook.PlaybookExperiments;
import dev.tandem.lead.playbook.PlaybookRefusals;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.lead.playbook.Playbooks;
import dev.tandem.lead.playbook.PublishedPlaybook;
import dev.tandem.lead.product.Products;
import dev.tandem.lead.registration.Protections;
import dev.tandem.lead.registration.Registration;
import dev.tandem.lead.routing.RoutingDecision;
import dev.tandem.lead.routing.RoutingDecisions;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Gathers what is known of a sale that is to begin, and lets {@link PlaybookRule} choose its playbook, and {@link AssignmentRule} the version
 * if an experiment with it runs.
 */
@ApplicationScoped
public class PlaybookChooser {
    private final Playbooks playbooks;
    private final PlaybookExperiments experiments;
    private final Partners partners;
    private final Products products;
    private final Protections protections;
    private final RoutingDecisions decisions;
    private final TenantClock clock;

    PlaybookChooser(
            Playbooks playbooks,
            PlaybookExperiments experiments,
            Partners partners,
            Products products,
            Protections protections,
            RoutingDecisions decisions,
            TenantClock clock) {
        this.playbooks = playbooks;
        this.experiments = experiments;
        this.partners = partners;
        this.products = products;
        this.protections = protections;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * For a lead that a partner is to get.
     *
     * @param partner null while nobody knows which one
     * @param code of the playbook that was named; null for none
     * @param productIds what the sale is about; empty for what the partner has registered for the company
     * @return with nothing chosen if no playbook was named and none matches
     * @throws PlaybookRefusals.NoPlaybook if the named one does not exist
     * @throws PlaybookRefusals.PlaybookNotForPartner if the named one is not for the partner
     * @throws dev.tandem.lead.product.ProductRefusals.UnknownProduct if a product is not on the price list
     */
    public Choice ofLead(Lead lead, Partner partner, String code, Collection<UUID> productIds) {
        if (!productIds.isEmpty()) {
            products.requireKnown(productIds);
        }
        Optional<Account> account = lead.account();
        SaleFacts sale = new SaleFacts(
                facts(partner),
                territory(lead, partner),
                Optional.ofNullable(lead.country())
                        .or(() -> account.map(Account::country))
                        .flatMap(CountryCode::of)
                        .orElse(null),
                account.map(Account::sector).orElse(null),
                productIds.isEmpty() ? registered(account, partner) : Set.copyOf(productIds),
                lead.attributes());
        List<NewestVersion> newest = playbooks.newest();
        return tried(code == null ? PlaybookRule.choose(newest, sale) : named(code, newest, sale), lead.thread());
    }

    /** For a sale that begins with a registration. @param lines the products of the deal, beside those of the registration */
    public Choice ofRegistration(Registration registration, Collection<UUID> lines) {
        Partner partner = partners.get(registration.partnerId());
        Set<UUID> about = new HashSet<>(registration.productIds());
        about.addAll(lines);
        SaleFacts sale = new SaleFacts(
                facts(partner),
                partner.territory(),
                Optional.ofNullable(registration.company().country())
                        .or(() -> registration.account().map(Account::country))
                        .flatMap(CountryCode::of)
                        .orElse(null),
                registration.account().map(Account::sector).orElse(null),
                about,
                Map.of());
        return tried(
                PlaybookRule.choose(playbooks.newest(), sale),
                registration.thread().orElseThrow());
    }

    /** @throws PlaybookRefusals.NoPlaybook if nothing was chosen */
    public PublishedPlaybook published(Choice choice) {
        PlaybookCandidate chosen = choice.chosen()
                .orElseThrow(() ->
                        new PlaybookRefusals.NoPlaybook(choice.candidates().size()));
        return playbooks.get(new PlaybookVersion(chosen.playbookId(), chosen.version()));
    }

    /** The thread is the sale's from the lead, or the approval, on: the preview says what the offer will be. */
    private Choice tried(Choice choice, UUID thread) {
        Optional<PlaybookExperiment> experiment = choice.chosen()
                .flatMap(chosen -> experiments.running(chosen.playbookId()))
                .filter(one -> one.assignsOn(clock.today()));
        return experiment
                .flatMap(one -> one.percentAt(clock.now()))
                .map(percent -> AssignmentRule.of(experiment.get().id(), thread, percent))
                .map(assignment -> choice.assigned(assignment, experiment.get().variant()))
                .orElse(choice);
    }

    private static Choice named(String code, List<NewestVersion> newest, SaleFacts sale) {
        if (newest.stream().noneMatch(version -> version.code().equals(code))) {
            throw new PlaybookRefusals.NoPlaybook(code);
        }
        return PlaybookRule.named(code, newest, sale)
                .orElseThrow(() -> new PlaybookRefusals.PlaybookNotForPartner(
                        code, sale.partner().id()));
    }

    private static PartnerFacts facts(Partner partner) {
        return partner == null
                ? PartnerFacts.UNKNOWN
                : new PartnerFacts(partner.id(), partner.tier(), partner.type(), partner.territory());
    }

    private String territory(Lead lead, Partner partner) {
        return decisions
                .latest(lead.id())
                .map(RoutingDecision::territory)
                .orElse(partner == null ? null : partner.territory());
    }

    private Set<UUID> registered(Optional<Account> account, Partner partner) {
        return account.isEmpty() || partner == null
                ? Set.of()
                : protections.products(account.get().id(), partner.id(), clock.now());
    }
}
