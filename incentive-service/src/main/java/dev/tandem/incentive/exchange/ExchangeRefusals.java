package dev.tandem.incentive.exchange;

import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** Reasons why rates cannot be imported. */
final class ExchangeRefusals {
    private ExchangeRefusals() {}

    /** A publication never changes, because amounts depend on it. */
    static final class RateDiffers extends Refusal {
        RateDiffers(List<ReferenceRates.ReferenceRate> known) {
            super(
                    Kind.CONFLICT,
                    "rateDiffers",
                    "Different rates are already stored for these days; published " + "rates never change.");
            with(
                    "known",
                    known.stream()
                            .map(rate -> rate.publishedOn() + " " + rate.currency() + " "
                                    + rate.perEuro().stripTrailingZeros().toPlainString())
                            .toList());
        }
    }
}
