package dev.tandem.incentive.calculation;

/**
 * One thing wrong with a list of tiers.
 *
 * @param tier position in the list, from 0; -1 when the list as a whole is at fault
 * @param field the tier's field at fault: {@code lower}, {@code upper} or {@code rate}
 * @param code stable: noTiers, notFromZero, gap, overlap, emptyTier, openEndedTooEarly, notOpenEnded, negativeRate
 */
public record TierFault(int tier, String field, String code, String message) {}
