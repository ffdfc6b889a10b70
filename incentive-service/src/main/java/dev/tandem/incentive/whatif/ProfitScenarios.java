package dev.tandem.incentive.whatif;

import dev.tandem.incentive.entitlement.Entitlement;
import dev.tandem.incentive.entitlement.Entitlements;
import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.payee.Payees;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The value of a tier to a partner: its past deals, recalculated as if it had held that tier. */
@ApplicationScoped
public class ProfitScenarios {
    private final Entitlements entitlements;
    private final Payees payees;

    ProfitScenarios(Entitlements entitlements, Payees payees) {
        this.entitlements = entitlements;
        this.payees = payees;
    }

    /**
     * Covers rules under which the partner is both earner and payee, and only its own deals: its tier has no effect on
     * its share of another partner's deal.
     *
     * @return the tiers actually held first, then each requested tier
     * @throws NotFound if the partner is unknown
     */
    public List<ProfitScenario> of(Plan plan, UUID partner, DaySpan span, List<String> tiers) {
        if (!payees.unknownAmong(Set.of(partner.toString())).isEmpty()) {
            throw new NotFound("partner", partner);
        }
        List<PeriodBatch> own = span.parts(plan).stream()
                .filter(part -> part.rule().earner() == EarnerRole.PARTNER
                        && part.rule().payee() == EarnerRole.PARTNER)
                .map(part -> part.of(Set.of(partner.toString())))
                .toList();
        List<ProfitScenario> scenarios = new ArrayList<>();
        scenarios.add(new ProfitScenario(Optional.empty(), earned(own, partner, entitlements::asIf)));
        tiers.forEach(tier -> scenarios.add(new ProfitScenario(
                Optional.of(tier), earned(own, partner, part -> entitlements.asIfAtTier(part, partner, tier)))));
        return scenarios;
    }

    private static Map<String, BigDecimal> earned(
            List<PeriodBatch> parts,
            UUID partner,
            Function<PeriodBatch, Map<PeriodBatch, Map<String, List<Entitlement>>>> calculation) {
        Map<String, BigDecimal> byRule = new LinkedHashMap<>();
        for (PeriodBatch part : parts) {
            byRule.merge(part.rule().code(), paidTo(partner, calculation.apply(part)), BigDecimal::add);
        }
        return byRule;
    }

    private static BigDecimal paidTo(UUID partner, Map<PeriodBatch, Map<String, List<Entitlement>>> targets) {
        return targets.values().stream()
                .flatMap(byEarner -> byEarner.getOrDefault(partner.toString(), List.of()).stream())
                .filter(target -> target.payee().equals(partner.toString()))
                .map(target -> target.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
