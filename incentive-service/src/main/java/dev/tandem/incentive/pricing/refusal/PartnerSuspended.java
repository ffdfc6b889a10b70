package dev.tandem.incentive.pricing.refusal;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;

/** Who is suspended on the business date buys at no partner price, as it earns no share. */
public final class PartnerSuspended extends Refusal {
    public PartnerSuspended(UUID partner, LocalDate on) {
        super(Kind.CONFLICT, "partnerSuspended", "The partner " + partner + " is suspended on " + on + ".");
        with("on", on);
    }
}
