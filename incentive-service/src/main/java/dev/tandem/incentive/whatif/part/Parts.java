package dev.tandem.incentive.whatif.part;

import dev.tandem.incentive.ledger.entitlement.EarnersPeriod;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a replay is cut up: each rule and period by itself, but all periods of a rule together that share a budget. */
public final class Parts {

    private Parts() {}

    /** In an order that stays the same from one part to the next. */
    public static List<EarnersPeriod> of(Plan plan, Span span) {
        Plan replayed = plan.during(span.from(), span.until());
        return replayed.rules().stream()
                .flatMap(rule -> of(replayed, rule, span).limit(rule.budgeted().isPresent() ? 1 : Long.MAX_VALUE))
                .toList();
    }

    private static Stream<EarnersPeriod> of(Plan plan, Rule rule, Span span) {
        return Stream.iterate(
                        AccountingPeriod.containing(span.from(), rule.period()),
                        period -> period.from().isBefore(span.until()),
                        AccountingPeriod::next)
                .map(period -> new EarnersPeriod(plan, rule, period, Set.of()));
    }
}
