package dev.tandem.incentive.exchange;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.util.List;

/** Reasons why rates cannot be imported. */
public final class ExchangeRefusals {
    private ExchangeRefusals() {}

    /** A publication never changes, because amounts depend on it. */
    @Fact(
            name = "known",
            type = String.class,
            several = true,
            meaning = "What was published: day, currency, units of it for one euro",
            example = "2026-03-02 USD 1.0825")
    public static final class RateDiffers extends Conflict {
        RateDiffers(List<ReferenceRates.ReferenceRate> known) {
            super("Different rates are already stored for these days; published " + "rates never change.");
            with(
                    "known",
                    known.stream()
                            .map(rate -> rate.publishedOn() + " " + rate.currency() + " "
                                    + rate.perEuro().stripTrailingZeros().toPlainString())
                            .toList());
        }
    }
}
