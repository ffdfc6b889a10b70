package dev.tandem.playbook.discount;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact part of a price: an amount of money need not be a decimal percentage of it.
 *
 * @param share 0 or more
 * @param whole more than 0
 */
record PartOfPrice(BigDecimal share, BigDecimal whole) implements Comparable<PartOfPrice> {
    static final PartOfPrice NONE = new PartOfPrice(BigDecimal.ZERO, BigDecimal.ONE);
    static final PartOfPrice ALL = new PartOfPrice(BigDecimal.ONE, BigDecimal.ONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PartOfPrice percent(BigDecimal percent) {
        return new PartOfPrice(percent, HUNDRED);
    }

    /** @param price more than 0 */
    static PartOfPrice of(Money amount, Money price) {
        return new PartOfPrice(amount.amount(), price.amount());
    }

    PartOfPrice plus(PartOfPrice other) {
        return whole.compareTo(other.whole) == 0
                ? new PartOfPrice(share.add(other.share), whole)
                : new PartOfPrice(
                        share.multiply(other.whole).add(other.share.multiply(whole)), whole.multiply(other.whole));
    }

    /** Up to four decimals, as percentages are asked for. */
    String inPercent() {
        return share.multiply(HUNDRED)
                .divide(whole, 4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public int compareTo(PartOfPrice other) {
        return share.multiply(other.whole).compareTo(other.share.multiply(whole));
    }
}
