package dev.tandem.playbook.discount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantedDiscountsTest {
    private static final UUID PLANNER = UUID.randomUUID();
    private static final UUID SCANNER = UUID.randomUUID();

    @Test
    void discountsOnOneThingAddUp() {
        GrantedDiscounts granted = new GrantedDiscounts(List.of(percent(null, "4"), percent(null, "3")));

        assertComesTo("12", granted.with(percent(null, "5")));
    }

    @Test
    void aProductGetsThoseOnTheWholeAsWell() {
        GrantedDiscounts granted =
                new GrantedDiscounts(List.of(percent(null, "4"), percent(PLANNER, "10"), percent(SCANNER, "2")));

        assertComesTo("17", granted.with(percent(PLANNER, "3")));
        assertComesTo("9", granted.with(percent(SCANNER, "3")));
        assertComesTo("15", granted.with(percent(null, "1")));
    }

    @Test
    void moneyIsAnExactPartOfItsPrice() {
        DiscountTerms aThird = money(null, "300.00", "100.00");
        PartOfPrice all = new GrantedDiscounts(List.of(aThird, aThird)).with(aThird);

        assertEquals(0, all.compareTo(PartOfPrice.ALL));
        // A third of the price is more than 33.33 %, by a little.
        assertTrue(aThird.discount().part().compareTo(PartOfPrice.percent(new BigDecimal("33.33"))) > 0);
    }

    @Test
    void aDiscountStandsUntilItsPriceChanges() {
        DealPrice listed = listed("300.00");
        DiscountTerms asked = percent(null, "10", "300.00");
        GrantedDiscounts granted = new GrantedDiscounts(List.of(asked));

        assertTrue(listed.keeps(asked, granted));
        assertFalse(listed("300.01").keeps(asked, granted));
        assertFalse(listed("299.99").keeps(asked, granted));
        assertFalse(new DealPrice(Money.of("300.00", "USD"), List.of()).keeps(asked, granted));
    }

    @Test
    void withoutAListPriceLessMayBeAgreedByWhatIsGranted() {
        DiscountTerms asked = percent(null, "10", "300.00");
        GrantedDiscounts granted = new GrantedDiscounts(List.of(asked));

        assertTrue(agreed("270.00").keeps(asked, granted));
        assertFalse(agreed("269.99").keeps(asked, granted));
        assertFalse(agreed("300.01").keeps(asked, granted));
    }

    @Test
    void aLineWithoutAListPriceCostsWhatWasAgreed() {
        DealPrice price = new DealPrice(
                eur("150.00"),
                List.of(
                        new DealPrice.Line(PLANNER, eur("90.00"), eur("100.00")),
                        new DealPrice.Line(SCANNER, eur("60.00"), null)));

        assertEquals(eur("160.00"), price.of(null).orElseThrow());
        assertEquals(eur("100.00"), price.of(PLANNER).orElseThrow());
        assertTrue(price.of(UUID.randomUUID()).isEmpty());
    }

    private static void assertComesTo(String percent, PartOfPrice part) {
        assertEquals(0, part.compareTo(PartOfPrice.percent(new BigDecimal(percent))), part::toString);
    }

    private static DealPrice listed(String price) {
        return new DealPrice(eur("1.00"), List.of(new DealPrice.Line(PLANNER, eur("1.00"), eur(price))));
    }

    private static DealPrice agreed(String amount) {
        return new DealPrice(eur(amount), List.of());
    }

    private static DiscountTerms percent(UUID product, String percent) {
        return percent(product, percent, "300.00");
    }

    private static DiscountTerms percent(UUID product, String percent, String price) {
        return new DiscountTerms(product, new Discount(eur(price), new BigDecimal(percent), null), null);
    }

    private static DiscountTerms money(UUID product, String price, String amount) {
        return new DiscountTerms(product, new Discount(eur(price), null, eur(amount)), null);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
