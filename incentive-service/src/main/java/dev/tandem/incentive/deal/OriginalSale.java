package dev.tandem.incentive.deal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which sale was renewed, or used.
 *
 * @param term 1 for the first renewal
 * @param soldOn the business date of the sale
 */
public record OriginalSale(UUID saleId, int term, LocalDate soldOn) {
    /** The term of what was used: it is counted by days. */
    public static final int NO_TERM = 0;
}
