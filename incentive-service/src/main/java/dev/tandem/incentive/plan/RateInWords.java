package dev.tandem.incentive.plan;

import dev.tandem.incentive.agreement.EnglishFormat;
import dev.tandem.incentive.plan.rule.RateTerms;
import dev.tandem.incentive.plan.rule.RateTerms.Scope;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.plan.rule.TargetMetric;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rate of a rule in English, for a partner to read. */
record RateInWords(Rule rule, EnglishFormat figures) {
    String sentence() {
        RateTerms rate = rule.rate();
        return switch (rate.type()) {
            case FLAT -> "Each " + occasion() + " pays " + figures.money(rate.amount()) + ".";
            case PERCENT ->
                "Each " + occasion() + " pays " + EnglishFormat.percent(rate.percent()) + " of its " + basis() + ".";
            case TIERED -> what() + " " + how() + ": " + tiers() + "." + without();
        };
    }

    private String occasion() {
        return switch (rule.trigger()) {
            case HANDOFF_ACCEPTED -> "lead that is accepted";
            case DEAL_WON -> "deal that is won";
            case RENEWAL -> "renewal";
            case USAGE -> "usage that is reported";
        };
    }

    private String basis() {
        return switch (rule.basis()) {
            case AMOUNT -> "amount";
            case MARGIN -> "margin";
            case ANNUAL_VALUE -> "annual value";
            case USAGE -> "value";
        };
    }

    private String what() {
        String earner = switch (rule.earner()) {
            case PARTNER -> "a partner's";
            case DEAL_MANAGER -> "a deal manager's";
        };
        return rule.rate().scope() == Scope.CUMULATIVE
                ? "Over a " + rule.period().name().toLowerCase(Locale.ROOT) + ", " + earner + " sales add up, each "
                        + occasion() + " by its " + basis() + "."
                : "Each " + occasion() + " counts by its own " + basis() + ".";
    }

    private String how() {
        return switch (rule.rate().mode()) {
            case STEP -> "Each part is paid at the rate of the tier it lies in";
            case WHOLE -> "All of it is paid at the rate of the tier it ends in";
            case RETROACTIVE -> "The rate of the tier reached is paid on everything so far";
            case INTERPOLATED -> "The rate climbs in a straight line between the starts of the tiers";
        };
    }

    private String tiers() {
        return rule.rate().tiers().stream().map(this::tier).collect(Collectors.joining(", "));
    }

    private String tier(TierTerms tier) {
        return EnglishFormat.tier(tier.rate(), bound(tier.lower()), tier.upper() == null ? null : bound(tier.upper()));
    }

    private String bound(BigDecimal bound) {
        return target().map(target -> EnglishFormat.percent(bound) + " of " + target)
                .orElseGet(() -> figures.money(bound));
    }

    private Optional<String> target() {
        return rule.targetMetric()
                .map(RateInWords::ownTarget)
                .or(() -> Optional.ofNullable(rule.rate().target())
                        .map(target -> "the target of " + figures.money(target)));
    }

    private static String ownTarget(TargetMetric metric) {
        return switch (metric) {
            case CO_SOLD_REVENUE -> "the partner's co-sold revenue target for the quarter";
        };
    }

    private String without() {
        return rule.targetMetric()
                .map(metric ->
                        " Without such a target in " + figures.currency().getCurrencyCode() + " nothing is paid.")
                .orElse("");
    }
}
