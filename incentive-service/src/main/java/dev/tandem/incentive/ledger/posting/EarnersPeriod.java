package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealPlace;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Several earners' deals of one period under one rule, to be read and calculated together. */
record EarnersPeriod(Plan plan, Rule rule, AccountingPeriod period, Set<String> earners) {

    /** Where deals at these places count under a rule, each earner's period once. */
    static List<EarnersPeriod> touchedBy(List<DealPlace> places, Plan plan, Rule rule) {
        Map<AccountingPeriod, Set<String>> earners = new TreeMap<>();
        places.stream()
                .filter(place -> plan.covers(place.closedOn()))
                .forEach(place -> earners.computeIfAbsent(
                                AccountingPeriod.containing(place.closedOn(), rule.period()), none -> new TreeSet<>())
                        .add(rule.earner() == Party.PARTNER ? place.partner() : place.manager()));
        return earners.entrySet().stream()
                .map(entry -> new EarnersPeriod(plan, rule, entry.getKey(), entry.getValue()))
                .toList();
    }

    String earnerOf(Deal deal) {
        return rule.earner() == Party.PARTNER ? deal.partnerId().toString() : deal.managerId();
    }

    /** The first day that is both in the period and covered by the plan. */
    LocalDate from() {
        return plan.effectiveFrom().isAfter(period.from()) ? plan.effectiveFrom() : period.from();
    }

    /** The first day after it that is no longer both. */
    LocalDate until() {
        return plan.effectiveTo().filter(end -> end.isBefore(period.end())).orElse(period.end());
    }
}
