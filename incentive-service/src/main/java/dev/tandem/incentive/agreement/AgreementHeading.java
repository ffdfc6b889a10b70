package dev.tandem.incentive.agreement;

import java.time.LocalDate;
import java.util.Currency;

/**
 * The fields that every version of an agreement has besides its terms.
 *
 * @param code of the agreement, the same for all its versions
 * @param currency of every amount in it
 * @param effectiveFrom the first business date it covers
 * @param effectiveTo the first business date it no longer covers; null if open-ended
 */
public record AgreementHeading(
        String code, String name, Currency currency, LocalDate effectiveFrom, LocalDate effectiveTo) {}
