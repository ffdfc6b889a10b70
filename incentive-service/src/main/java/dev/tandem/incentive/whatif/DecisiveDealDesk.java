package dev.tandem.incentive.whatif;

import dev.tandem.incentive.deal.AttainmentPlace;
import dev.tandem.incentive.deal.AttainmentPlaces;
import dev.tandem.incentive.entitlement.Entitlements;
import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.entitlement.PeriodBatches;
import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.PlanDesk;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the deals that change a payee's amount in a what-if. */
@ApplicationScoped
public class DecisiveDealDesk {
    private final WhatIfDesk whatIfs;
    private final PlanDesk plans;
    private final AttainmentPlaces places;
    private final Entitlements entitlements;
    private final PostedTotals standings;
    private final Ledger ledger;

    DecisiveDealDesk(
            WhatIfDesk whatIfs,
            PlanDesk plans,
            AttainmentPlaces places,
            Entitlements entitlements,
            PostedTotals standings,
            Ledger ledger) {
        this.whatIfs = whatIfs;
        this.plans = plans;
        this.places = places;
        this.entitlements = entitlements;
        this.standings = standings;
        this.ledger = ledger;
    }

    /**
     * Calculated for each request, for this payee only, from the current ledger and deals: a what-if stores no deals.
     * Empty until it is done.
     */
    public Page<DecisiveDeal> of(WhatIf whatIf, String payee, PageRequest request) {
        if (!whatIf.isDone()) {
            return new Page<>(List.of(), null);
        }
        Plan plan = plans.find(whatIf.planId());
        PayeeKind kind = whatIfs.kindOf(whatIf, payee);
        return request.page(
                (after, limit) -> ranked(
                        differences(plan, whatIf.span(), kind, payee, DecisiveDeal.rank(after) + limit),
                        DecisiveDeal.rank(after)),
                DecisiveDeal::place);
    }

    private List<DealDifference> differences(Plan plan, DaySpan span, PayeeKind kind, String payee, long most) {
        Differences differences = new Differences(payee, standings.of(payee, new PostedEntries(plan, span)), most);
        for (PeriodBatch part : PeriodBatches.touchedBy(paying(payee, kind, span), span.replayed(plan))) {
            if (part.rule().payee().kind() == kind) {
                entitlements
                        .asIf(part)
                        .values()
                        .forEach(byEarner -> differences.simulated(
                                part.rule().code(), byEarner.values().stream().flatMap(Collection::stream)));
                // The persistence context is cleared, or memory would grow with the requested years.
                ledger.getEntityManager().clear();
            }
        }
        return differences.greatestFirst();
    }

    /** A share of another partner's deal depends on the owner's attainment, so it is calculated with all the owner's deals. */
    private List<AttainmentPlace> paying(String payee, PayeeKind kind, DaySpan span) {
        return kind == PayeeKind.PARTNER
                ? places.ofPartner(UUID.fromString(payee), span.from(), span.until())
                : places.ofManager(payee, span.from(), span.until());
    }

    private List<DecisiveDeal> ranked(List<DealDifference> greatestFirst, long after) {
        List<DealDifference> wanted = greatestFirst.stream().skip(after).toList();
        Map<UUID, LedgerEntry> entries = entries(wanted);
        return IntStream.range(0, wanted.size())
                .mapToObj(place -> new DecisiveDeal(
                        after + place + 1,
                        wanted.get(place),
                        wanted.get(place).lastEntry().map(entries::get)))
                .toList();
    }

    private Map<UUID, LedgerEntry> entries(List<DealDifference> differences) {
        List<UUID> ids = differences.stream()
                .map(DealDifference::lastEntry)
                .flatMap(Optional::stream)
                .toList();
        return ledger.byId(ids).stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
    }
}
