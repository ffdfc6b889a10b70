package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** What became of a sale became so after it was made, and not on a day that is yet to come. */
public final class BusinessDateOutOfRange extends Refusal {
    private BusinessDateOutOfRange(LocalDate on, LocalDate from, LocalDate to) {
        super(Kind.INVALID, "businessDateOutOfRange", "on is " + on + "; it must lie from " + from + " to " + to + ".");
        with("from", from);
        with("to", to);
    }

    /** @throws BusinessDateOutOfRange unless the day lies between these, which belong to it */
    public static void check(LocalDate on, LocalDate from, LocalDate to) {
        if (on.isBefore(from) || on.isAfter(to)) {
            throw new BusinessDateOutOfRange(on, from, to);
        }
    }
}
