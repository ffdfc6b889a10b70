package dev.tandem.ledgerverifier.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A number that is never rounded before it is asked to be. */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigDecimal.ZERO);
    public static final Fraction ONE = of(BigDecimal.ONE);

    public static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return reduced(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Fraction reduced(BigInteger over, BigInteger under) {
        BigInteger common = over.gcd(under).max(BigInteger.ONE).multiply(BigInteger.valueOf(under.signum()));
        return new Fraction(over.divide(common), under.divide(common));
    }

    public Fraction plus(Fraction other) {
        return reduced(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(Fraction other) {
        return reduced(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction dividedBy(Fraction other) {
        return reduced(over.multiply(other.under), under.multiply(other.over));
    }

    public Fraction percent(Fraction percent) {
        return times(percent).dividedBy(of(BigDecimal.valueOf(100)));
    }

    public Fraction larger(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Fraction smaller(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public BigDecimal rounded(int digits, RoundingMode how) {
        return new BigDecimal(over).divide(new BigDecimal(under), digits, how);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
