package dev.tandem.incentive.exchange.rest;

import dev.tandem.incentive.exchange.ExchangeRate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The exchange rate for a business date. */
@Schema(
        name = "ExchangeRate",
        description = "The exchange rate for a business date: an amount is multiplied by targetPerEuro, divided by "
                + "sourcePerEuro, and rounded once, half-even, to the target's minor unit")
public record ExchangeRateView(
        @Schema(example = "JPY") String source,
        @Schema(example = "USD") String target,
        @Schema(example = "2017-04-17") LocalDate on,

        @Schema(
                example = "2017-04-13",
                description =
                        "The last publication on or before that day with both currencies, at most five days " + "old")
        LocalDate publishedOn,

        @Schema(example = "116.00") String sourcePerEuro,
        @Schema(example = "1.063") String targetPerEuro) {
    static ExchangeRateView of(ExchangeRate rate) {
        return new ExchangeRateView(
                rate.source().getCurrencyCode(),
                rate.conversion().target().getCurrencyCode(),
                rate.conversion().on(),
                rate.publishedOn(),
                rate.sourcePerEuro().stripTrailingZeros().toPlainString(),
                rate.targetPerEuro().stripTrailingZeros().toPlainString());
    }
}
