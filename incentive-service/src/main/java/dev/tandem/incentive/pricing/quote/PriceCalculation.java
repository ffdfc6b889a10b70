package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.calculation.Slice;
import dev.tandem.incentive.pricing.quote.Step.Kind;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.incentive.pricing.terms.VolumeDiscount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Applies one partner's discounts to one line: tier, integration depth, volume, then cap and floor. Only the total is
 * rounded, half-even to the currency's minor unit.
 */
public final class PriceCalculation {
    private final LineToPrice line;
    private final PriceTerms.PartnerTerms terms;
    private final Fraction list;
    private final List<Step> steps = new ArrayList<>();
    private Fraction left;

    private PriceCalculation(LineToPrice line, PriceTerms.PartnerTerms terms) {
        this.line = line;
        this.terms = terms;
        this.list = line.listAmount();
        this.left = list;
    }

    /** @param minorDigits the currency's decimals, such as 2 for USD, 0 for JPY and 3 for KWD */
    public static LinePrice of(LineToPrice line, PriceTerms.PartnerTerms terms, int minorDigits) {
        return new PriceCalculation(line, terms).price(minorDigits);
    }

    private LinePrice price(int minorDigits) {
        terms.tier().ifPresent(this::takeOff);
        terms.depth().ifPresent(this::takeOff);
        terms.volume().ifPresent(this::takeOff);
        terms.cap().ifPresent(this::capDiscounts);
        line.floorPrice().ifPresent(this::raiseToFloor);
        BigDecimal total = round(minorDigits);
        return new LinePrice(
                line.quantity(), list.rounded(minorDigits, RoundingMode.UNNECESSARY), List.copyOf(steps), total);
    }

    private void takeOff(PriceTerms.TierDiscount discount) {
        takeOff(Kind.PARTNER_TIER, discount.tier(), Fraction.of(discount.percent()), discounted());
    }

    private void takeOff(PriceTerms.DepthDiscount discount) {
        String depth = discount.atLeast().name().toLowerCase(Locale.ROOT);
        takeOff(Kind.INTEGRATION_DEPTH, depth, Fraction.of(discount.percent()), discounted());
    }

    /** Each slice has its part of the price; the discount of one slice does not reduce the next one. */
    private void takeOff(VolumeDiscount discount) {
        Fraction whole = discounted();
        Fraction all = discount.measured(line.quantity(), list);
        for (Slice slice : discount.slices(line.quantity(), list)) {
            Fraction part = whole.times(slice.basis()).over(all);
            takeOff(Kind.VOLUME, bounds(slice), slice.percent(), part);
        }
    }

    /** The amount that a discount's percentage applies to. */
    private Fraction discounted() {
        return terms.combination() == PriceTerms.Combination.ADDED ? list : left;
    }

    private void takeOff(Kind kind, String because, Fraction percent, Fraction of) {
        note(kind, because, Optional.of(percent), Fraction.NOTHING.minus(of.percent(percent)));
    }

    private void capDiscounts(BigDecimal cap) {
        Fraction most = Fraction.of(cap);
        raiseTo(list.minus(list.percent(most)), Kind.CAP, most + " %", Optional.of(most));
    }

    private void raiseToFloor(BigDecimal floor) {
        Fraction each = Fraction.of(floor);
        raiseTo(line.times(floor), Kind.FLOOR, each.toString(), Optional.empty());
    }

    private void raiseTo(Fraction least, Kind kind, String because, Optional<Fraction> percent) {
        if (left.compareTo(least) < 0) {
            note(kind, because, percent, least.minus(left));
        }
    }

    private BigDecimal round(int minorDigits) {
        BigDecimal total = left.rounded(minorDigits, RoundingMode.HALF_EVEN);
        Fraction change = Fraction.of(total).minus(left);
        if (!change.equals(Fraction.NOTHING)) {
            note(Kind.ROUNDING, "half-even", Optional.empty(), change);
        }
        return total;
    }

    private void note(Kind kind, String because, Optional<Fraction> percent, Fraction change) {
        left = left.plus(change);
        steps.add(new Step(kind, because, percent, change, left));
    }

    private static String bounds(Slice slice) {
        String lower = slice.lower().toPlainString();
        return slice.upper()
                .map(upper -> "from " + lower + " to below " + upper.toPlainString())
                .orElse("from " + lower + " on");
    }
}
