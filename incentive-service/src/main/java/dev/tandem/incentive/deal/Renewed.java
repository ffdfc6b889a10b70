package dev.tandem.incentive.deal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which sale was renewed.
 *
 * @param term 1 for the first renewal
 * @param soldOn the business date of the sale
 */
public record Renewed(UUID saleId, int term, LocalDate soldOn) {}
