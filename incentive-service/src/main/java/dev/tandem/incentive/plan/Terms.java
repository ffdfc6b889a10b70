package dev.tandem.incentive.plan;

import dev.tandem.incentive.plan.rule.Rule;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What a plan version agrees.
 *
 * @param effectiveFrom the first closing date it covers
 * @param effectiveTo the first it no longer covers; null for an open end
 */
public record Terms(
        String code,
        String name,
        Currency currency,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        List<Rule> rules) {}
