package dev.tandem.lead.forecast;

import dev.tandem.platform.money.Money;
import java.util.UUID;

/**
 * The forecast of one partner's deals for one period, in one currency. Each deal counts in one category, with its whole
 * amount, for the partner that owns it, so the lines of a period add up.
 *
 * @param period such as {@code 2026-03} or {@code 2026Q1}
 * @param deals the number of deals, in all categories
 * @param closed won in the period, less refunds
 */
public record ForecastLine(
        String period, UUID partnerId, long deals, Money pipeline, Money bestCase, Money commit, Money closed) {}
