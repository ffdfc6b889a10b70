package dev.tandem.incentive.exchange;

import dev.tandem.incentive.calculation.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * The exchange rate for a business date: two rates of one publication, through the euro. The arithmetic is exact; the
 * result is rounded once, half-even, to the target's minor unit.
 *
 * @param publishedOn the last publication on or before the business date, at most five days before it
 * @param sourcePerEuro units of the source for one euro; 1 for the euro itself
 * @param targetPerEuro units of the target for one euro
 */
public record ExchangeRate(
        Conversion conversion, LocalDate publishedOn, BigDecimal sourcePerEuro, BigDecimal targetPerEuro) {
    /** The number of days a publication is valid for: enough for a long weekend, not for a gap of two weeks. */
    public static final int OLDEST = 5;

    static ExchangeRate unchanged(Conversion conversion) {
        return new ExchangeRate(conversion, conversion.on(), BigDecimal.ONE, BigDecimal.ONE);
    }

    public Currency source() {
        return conversion.source();
    }

    public boolean changesNothing() {
        return conversion.changesNothing();
    }

    public BigDecimal convert(BigDecimal amount) {
        return Fraction.of(amount)
                .times(Fraction.of(targetPerEuro))
                .over(Fraction.of(sourcePerEuro))
                .rounded(conversion.target().getDefaultFractionDigits(), RoundingMode.HALF_EVEN);
    }
}
