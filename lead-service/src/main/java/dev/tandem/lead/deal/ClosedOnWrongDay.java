package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** A deal cannot have been closed on a day that is yet to come, or before it was opened. */
public final class ClosedOnWrongDay extends Refusal {
    public ClosedOnWrongDay(LocalDate closedOn, LocalDate opened, LocalDate today) {
        super(
                Kind.INVALID,
                "closedOnOutOfRange",
                "closedOn is " + closedOn + "; it must lie from " + opened + ", when the deal was opened, to " + today
                        + ".");
    }
}
