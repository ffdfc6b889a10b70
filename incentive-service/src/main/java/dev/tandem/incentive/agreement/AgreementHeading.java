package dev.tandem.incentive.agreement;

import java.time.LocalDate;
import java.util.Currency;

/**
 * What every version of an agreement says before its terms.
 *
 * @param code of the agreement, the same for all its versions
 * @param currency of every amount in it
 * @param effectiveFrom the first business date it covers
 * @param effectiveTo the first it no longer covers; null for an open end
 */
public record AgreementHeading(
        String code, String name, Currency currency, LocalDate effectiveFrom, LocalDate effectiveTo) {}
