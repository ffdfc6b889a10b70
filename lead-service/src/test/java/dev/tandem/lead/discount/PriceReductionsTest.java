package dev.tandem.lead.discount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PriceReductionsTest {
    private static final UUID PLANNER = UUID.randomUUID();
    private static final UUID SCANNER = UUID.randomUUID();
    private static final ListedLine PLANNERS = line(PLANNER, "270.00", "300.00");
    private static final ListedLine SCANNERS = line(SCANNER, "95.00", "100.00");

    @Test
    void whatIsSoldAtItsListPriceNeedsNoGrant() {
        assertGranted(List.of(line(PLANNER, "300.00", "300.00")));
        assertGranted(List.of(line(PLANNER, "270.00", null)));
        assertGranted(List.of());
    }

    @Test
    void aProductIsSoldForLessByItsOwnGrant() {
        assertGranted(List.of(PLANNERS), percent(PLANNER, "300.00", "10"));
        assertGranted(List.of(PLANNERS), percent(PLANNER, "300.00", "4"), money(PLANNER, "300.00", "18.00"));
        assertNotGranted("30.00", "29.99", List.of(PLANNERS), money(PLANNER, "300.00", "29.99"));
        assertNotGranted("30.00", "0.00", List.of(PLANNERS), percent(SCANNER, "300.00", "10"));
    }

    @Test
    void whatIsLeftComesFromGrantsOnTheWhole() {
        List<ListedLine> both = List.of(PLANNERS, SCANNERS);

        assertGranted(both, percent(PLANNER, "300.00", "10"), money(null, "400.00", "5.00"));
        assertNotGranted("35.00", "34.99", both, percent(PLANNER, "300.00", "10"), money(null, "400.00", "4.99"));
    }

    @Test
    void aGrantOnOneProductMakesUpForNoOther() {
        assertNotGranted("35.00", "40.00", List.of(PLANNERS, SCANNERS), money(PLANNER, "300.00", "40.00"));
    }

    @Test
    void neitherDoesAProductThatIsSoldForMore() {
        assertNotGranted("30.00", "0.00", List.of(PLANNERS, line(SCANNER, "150.00", "100.00")));
    }

    @Test
    void aGrantCountsForThePriceItWasGivenFor() {
        assertFalse(granted(List.of(PLANNERS), money(PLANNER, "3000.00", "30.00")));
        assertFalse(granted(List.of(PLANNERS), money(null, "250.00", "30.00")));
    }

    @Test
    void linesOfOneProductAreTakenTogether() {
        assertGranted(List.of(line(PLANNER, "310.00", "300.00"), line(PLANNER, "290.00", "300.00")));
    }

    private static void assertGranted(List<ListedLine> lines, Grant... grants) {
        assertTrue(granted(lines, grants));
    }

    private static boolean granted(List<ListedLine> lines, Grant... grants) {
        return objection(lines, grants).isEmpty();
    }

    private static void assertNotGranted(String reduced, String granted, List<ListedLine> lines, Grant... grants) {
        String message = objection(lines, grants).orElseThrow().getMessage();
        assertEquals(
                "The deal is %s below its list prices, and %s of discount is granted for these; request a discount first."
                        .formatted(eur(reduced), eur(granted)),
                message);
    }

    private static Optional<DiscountRefusals.DiscountNotGranted> objection(List<ListedLine> lines, Grant... grants) {
        return new PriceReductions(lines, List.of(grants)).objection();
    }

    private static ListedLine line(UUID product, String amount, String listAmount) {
        return new ListedLine(product, 3, eur(amount), listAmount == null ? null : eur(listAmount));
    }

    private static Grant percent(UUID product, String price, String percent) {
        return new Grant(product, new Discount(eur(price), new BigDecimal(percent), null));
    }

    private static Grant money(UUID product, String price, String amount) {
        return new Grant(product, new Discount(eur(price), null, eur(amount)));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
