package dev.tandem.incentive.posting;

import dev.tandem.incentive.deal.AttainmentPlace;
import dev.tandem.incentive.deal.AttainmentPlaces;
import dev.tandem.incentive.deal.DealDesk;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.entitlement.Entitlement;
import dev.tandem.incentive.entitlement.Entitlements;
import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.ledger.EarnerPeriod;
import dev.tandem.incentive.ledger.EntryFacts;
import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.LedgerDesk;
import dev.tandem.incentive.ledger.PostedAmount;
import dev.tandem.incentive.payee.PartnerStandings;
import dev.tandem.incentive.period.Books;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns deals into postings: recalculates each earner's period, once per batch, and posts the differences. */
@ApplicationScoped
class PostingDesk {
    private final Plans plans;
    private final Deals deals;
    private final AttainmentPlaces places;
    private final Entitlements entitlements;
    private final Ledger ledger;
    private final LedgerDesk desk;
    private final HoldbackReleases releases;
    private final TenantClock clock;
    private final Books books;

    PostingDesk(
            Plans plans,
            Deals deals,
            AttainmentPlaces places,
            Entitlements entitlements,
            Ledger ledger,
            LedgerDesk desk,
            HoldbackReleases releases,
            TenantClock clock,
            Books books) {
        this.plans = plans;
        this.deals = deals;
        this.places = places;
        this.entitlements = entitlements;
        this.ledger = ledger;
        this.desk = desk;
        this.releases = releases;
        this.clock = clock;
        this.books = books;
    }

    /** An event about a partner may arrive after the deals it affects. */
    void onPartnerStandingChanged(@Observes PartnerStandings.StandingChanged changed) {
        books.lock();
        post(places.ofPartner(changed.partnerId(), changed.since()));
    }

    void onDealsChanged(@Observes DealDesk.DealsChanged changed) {
        post(changed.places());
    }

    private void post(List<AttainmentPlace> changed) {
        if (changed.isEmpty()) {
            return;
        }
        books.lock();
        List<LocalDate> days = changed.stream().map(AttainmentPlace::closedOn).toList();
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        for (Plan plan : plans.inForce(first, last)) {
            for (Rule rule : plan.rules()) {
                PeriodBatch.touchedBy(changed, plan, rule).forEach(this::post);
            }
        }
        // Deals were read for calculation only. Code that changes one later in this transaction must read it again.
        deals.flush();
        deals.getEntityManager().clear();
    }

    void post(PeriodBatch touched) {
        entitlements.toPost(touched).forEach(this::write);
    }

    private void write(PeriodBatch touched, Map<String, List<Entitlement>> targets) {
        releases.expect(touched, targets, clock.today());
        Map<String, List<PostedAmount>> postedAmounts =
                ledger.postedAmounts(touched.plan(), touched.rule(), touched.period(), touched.earners());
        List<EntryFacts> entries = new ArrayList<>();
        for (String earner : touched.earners()) {
            entries.addAll(missing(
                    touched,
                    earner,
                    targets.getOrDefault(earner, List.of()),
                    postedAmounts.getOrDefault(earner, List.of())));
        }
        desk.post(entries);
    }

    private List<EntryFacts> missing(
            PeriodBatch touched, String earner, List<Entitlement> targets, List<PostedAmount> postedAmounts) {
        EarnerPeriod earned = EarnerPeriod.of(touched.plan(), touched.rule(), earner, touched.period());
        MissingEntries missing = new MissingEntries(earned, touched.plan().currency(), postedAmounts).upTo(targets);
        List<UUID> moved = missing.movedDeals();
        return missing.entries(moved.isEmpty() ? Map.of() : deals.byId(moved));
    }
}
