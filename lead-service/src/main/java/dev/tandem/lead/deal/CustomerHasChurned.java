package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** A customer that left does not renew, and does not leave again. */
public final class CustomerHasChurned extends Refusal {
    public CustomerHasChurned(LocalDate on) {
        super(Kind.CONFLICT, "customerChurned", "The customer left on " + on + ".");
        with("churnedOn", on);
    }
}
