package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An exact number. Interpolated rates divide by a tier's width, and a decimal cannot hold the result; rounding it would
 * decide half-even ties by an artefact of the arithmetic instead of by the plan.
 *
 * <p>A fraction is reduced only once it has grown long: reducing after each step takes longer than all steps together,
 * and sums of money have small denominators.
 */
public final class Fraction implements Comparable<Fraction> {
    public static final Fraction NOTHING = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    private static final Fraction HUNDRED = of(new BigDecimal(100));

    private static final int LONG_IN_BITS = 120;

    /** Enough for the decimals of amounts and percentages. */
    private static final List<BigInteger> POWERS_OF_TEN =
            IntStream.range(0, 12).mapToObj(BigInteger.TEN::pow).toList();

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static Fraction fraction(BigInteger numerator, BigInteger denominator) {
        Fraction fraction = new Fraction(numerator, denominator);
        return denominator.bitLength() > LONG_IN_BITS ? fraction.inLowestTerms() : fraction;
    }

    private Fraction inLowestTerms() {
        BigInteger common = numerator.gcd(denominator);
        return new Fraction(numerator.divide(common), denominator.divide(common));
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), powerOfTen(value.scale()));
    }

    private static BigInteger powerOfTen(int exponent) {
        return exponent < POWERS_OF_TEN.size() ? POWERS_OF_TEN.get(exponent) : BigInteger.TEN.pow(exponent);
    }

    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return other == ONE
                ? this
                : fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The given percentage of this number: {@code 200} at {@code 1.2} percent is {@code 2.4}. */
    public Fraction percent(Fraction percentage) {
        return times(percentage).over(HUNDRED);
    }

    /** @throws ArithmeticException if the divisor is not positive; tier widths and hundreds always are */
    public Fraction over(Fraction divisor) {
        if (divisor.numerator.signum() <= 0) {
            throw new ArithmeticException("not a positive divisor: " + divisor);
        }
        return fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Rounded to {@code digits} decimals; the result always has exactly that many. */
    public BigDecimal rounded(int digits, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, mode);
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        Fraction lowest = inLowestTerms();
        return Objects.hash(lowest.numerator, lowest.denominator);
    }

    /** A plain decimal if one exists ({@code 2.4}), otherwise a fraction in lowest terms ({@code 7/3}). */
    @Override
    public String toString() {
        try {
            BigDecimal decimal = new BigDecimal(numerator).divide(new BigDecimal(denominator));
            return (decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros()).toPlainString();
        } catch (ArithmeticException endlessDecimal) {
            Fraction lowest = inLowestTerms();
            return lowest.numerator + "/" + lowest.denominator;
        }
    }
}
