package dev.tandem.incentive.exchange;

import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** A publication is never changed: amounts rest on it. */
final class RateDiffers extends Refusal {
    RateDiffers(List<ReferenceRate> known) {
        super(Kind.CONFLICT, "rateDiffers", "Other rates are known for these days; published rates never change.");
        with(
                "known",
                known.stream()
                        .map(rate -> rate.publishedOn() + " " + rate.currency() + " "
                                + rate.perEuro().stripTrailingZeros().toPlainString())
                        .toList());
    }
}
