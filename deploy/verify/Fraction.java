package verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A number that is never rounded before it is asked to be. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(BigDecimal.ZERO);

    static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return reduced(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Fraction reduced(BigInteger over, BigInteger under) {
        BigInteger common = over.gcd(under).max(BigInteger.ONE).multiply(BigInteger.valueOf(under.signum()));
        return new Fraction(over.divide(common), under.divide(common));
    }

    Fraction plus(Fraction other) {
        return reduced(
                over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return reduced(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
        return reduced(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction percent(Fraction percent) {
        return times(percent).dividedBy(of(BigDecimal.valueOf(100)));
    }

    BigDecimal rounded(int digits, RoundingMode how) {
        return new BigDecimal(over).divide(new BigDecimal(under), digits, how);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
