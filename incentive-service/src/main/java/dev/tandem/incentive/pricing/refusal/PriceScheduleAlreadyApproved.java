package dev.tandem.incentive.pricing.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** An approved version stays as it is; a change is a new version. */
public final class PriceScheduleAlreadyApproved extends Refusal {
    public PriceScheduleAlreadyApproved(UUID schedule) {
        super(
                Kind.CONFLICT,
                "priceScheduleAlreadyApproved",
                "The price schedule version " + schedule + " is approved already.");
    }
}
