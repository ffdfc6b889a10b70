package dev.tandem.incentive.pricing.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Up to today partners may have bought at the prices in force; new ones take over tomorrow at the earliest. */
public final class PriceScheduleRewritesThePast extends Refusal {
    public PriceScheduleRewritesThePast(UUID inForce, String code, int number) {
        super(
                Kind.CONFLICT,
                "priceScheduleRewritesThePast",
                "Version " + number + " of price schedule " + code
                        + " is in force then; a new version may take over from tomorrow on.");
        with("inForce", inForce);
    }
}
