package dev.tandem.incentive.pricing.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Measure;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceCalculationTest {
    private static final String[] BY_PIECES = {"0", "0", "10", "5", "50", "10"};
    private static final String[] BY_AMOUNT = {"0", "0", "1000", "10"};

    @Test
    void withoutDiscountsTheListPriceIsPaid() {
        LinePrice price = Terms.successive().price(3, "9.99");

        assertEquals(List.of(), price.steps());
        assertEquals(new BigDecimal("29.97"), price.total());
    }

    @Test
    void eachDiscountIsTakenOffWhatTheOneBeforeLeft() {
        LinePrice price = Terms.successive().gold("12.5").certified("5").price(3, "9.99");

        assertEquals(
                List.of(
                        "PARTNER_TIER gold 12.5 -3.74625 26.22375",
                        "INTEGRATION_DEPTH certified 5 -1.3111875 24.9125625",
                        "ROUNDING half-even  -0.0025625 24.91"),
                reported(price));
        assertEquals(new BigDecimal("24.91"), price.total());
    }

    @Test
    void addedDiscountsAreEachOfTheListPrice() {
        LinePrice price = Terms.added().gold("12.5").certified("5").price(3, "9.99");

        assertEquals(
                List.of(
                        "PARTNER_TIER gold 12.5 -3.74625 26.22375",
                        "INTEGRATION_DEPTH certified 5 -1.4985 24.72525",
                        "ROUNDING half-even  0.00475 24.73"),
                reported(price));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 2, 0.02", "0.15, 2, 0.08", "101, 0, 50", "103, 0, 52", "0.005, 3, 0.002", "0.015, 3, 0.008"})
    void aTieIsRoundedToTheEvenNeighbourInTheCurrencysMinorUnit(String list, int minorDigits, String half) {
        assertEquals(
                new BigDecimal(half),
                Terms.successive().gold("50").price(1, list, null, minorDigits).total());
    }

    @ParameterizedTest
    @CsvSource({"9, 900.00", "10, 1000.00", "11, 1095.00", "50, 4800.00", "51, 4890.00", "60, 5700.00"})
    void byStepsEachPieceHasTheDiscountOfItsTier(long quantity, String total) {
        assertEquals(
                new BigDecimal(total),
                byPieces(Mode.STEP).price(quantity, "100").total());
    }

    @ParameterizedTest
    @CsvSource({"9, 900.00", "10, 950.00", "49, 4655.00", "50, 4500.00"})
    void asAWholeAllPiecesHaveTheDiscountOfTheTierReached(long quantity, String total) {
        assertEquals(
                new BigDecimal(total),
                byPieces(Mode.WHOLE).price(quantity, "100").total());
    }

    @ParameterizedTest
    @CsvSource({"STEP, 3, 900.00", "STEP, 5, 1450.00", "WHOLE, 3, 900.00", "WHOLE, 5, 1350.00"})
    void theAmountAtListPriceMayClimbTheTiersToo(Mode mode, long quantity, String total) {
        Terms terms = Terms.successive().volume(Measure.AMOUNT, mode, BY_AMOUNT);

        assertEquals(new BigDecimal(total), terms.price(quantity, "300").total());
    }

    @Test
    void whatEarlierDiscountsLeftIsSharedOutToTheSlices() {
        LinePrice price = byPieces(Mode.STEP).gold("10").price(60, "100");

        assertEquals(
                List.of(
                        "PARTNER_TIER gold 10 -600 5400",
                        "VOLUME from 0 to below 10 0 0 5400",
                        "VOLUME from 10 to below 50 5 -180 5220",
                        "VOLUME from 50 on 10 -90 5130"),
                reported(price));
    }

    @Test
    void addedVolumeDiscountsAreOfTheListPriceOfTheirSlices() {
        LinePrice price = Terms.added()
                .gold("10")
                .volume(Measure.QUANTITY, Mode.STEP, BY_PIECES)
                .price(60, "100");

        assertEquals(new BigDecimal("5100.00"), price.total());
    }

    @Test
    void anEarlierDiscountDoesNotLowerTheVolumeTier() {
        Terms terms = Terms.successive().gold("50").volume(Measure.AMOUNT, Mode.WHOLE, BY_AMOUNT);

        assertEquals(new BigDecimal("450.00"), terms.price(1, "1000").total());
    }

    @Test
    void theCapGivesBackWhatAllDiscountsTogetherTakeBeyondIt() {
        LinePrice price = Terms.added().gold("30").certified("20").atMost("40").price(1, "100");

        assertEquals("CAP 40 % 40 10 60", reported(price).get(2));
        assertEquals(new BigDecimal("60.00"), price.total());
    }

    @Test
    void theFloorHoldsEvenBelowTheCap() {
        LinePrice price = Terms.added().gold("50").atMost("40").price(2, "100", "70.500", 2);

        assertEquals("FLOOR 70.5  21 141", reported(price).get(2));
        assertEquals(new BigDecimal("141.00"), price.total());
    }

    @Test
    void capAndFloorThatAreNotReachedAreNoSteps() {
        LinePrice price = Terms.successive().gold("30").atMost("30").price(1, "100", "70", 2);

        assertEquals(List.of("PARTNER_TIER gold 30 -30 70"), reported(price));
    }

    @Test
    void onlyTheTotalIsRoundedAndAPieceIsWhatThatComesTo() {
        LinePrice price = Terms.successive().gold("33.33333333").price(3, "5.00");

        assertEquals(new BigDecimal("10.00"), price.total());
        assertEquals(new BigDecimal("3.33"), price.unitPrice());
    }

    @Test
    void marginsAreWhatEachSideKeeps() {
        LinePrice price = Terms.successive().gold("16").price(25, "100");

        assertEquals(new Margin(new BigDecimal("400.00"), Optional.of(new BigDecimal("16.00"))), price.partnerMargin());
        assertEquals(
                new Margin(new BigDecimal("1100.00"), Optional.of(new BigDecimal("52.38"))),
                price.vendorMargin(new BigDecimal("40.00")));
    }

    @Test
    void aGiftHasNoMarginInPercentAndMayCostTheVendor() {
        LinePrice price = Terms.successive().gold("100").price(2, "100");

        assertEquals(new BigDecimal("0.00"), price.total());
        assertEquals(
                new Margin(new BigDecimal("-80.00"), Optional.empty()), price.vendorMargin(new BigDecimal("40.00")));
    }

    @Test
    void aResellersRevenueIsGrossAndAnAgentsIsItsMargin() {
        LinePrice price = Terms.successive().gold("16").price(25, "100");

        assertEquals(new BigDecimal("2500.00"), price.revenueOfPartner(PriceTerms.Principal.PARTNER));
        assertEquals(new BigDecimal("2100.00"), price.revenueOfVendor(PriceTerms.Principal.PARTNER));
        assertEquals(new BigDecimal("400.00"), price.revenueOfPartner(PriceTerms.Principal.VENDOR));
        assertEquals(new BigDecimal("2500.00"), price.revenueOfVendor(PriceTerms.Principal.VENDOR));
    }

    @Test
    void whateverTheTermsTheStepsLeadFromTheListPriceToATotalThatKeepsTheFloor() {
        Random random = new Random(20_270_101);
        for (int round = 0; round < 2_000; round++) {
            BigDecimal list = new BigDecimal(1 + random.nextInt(100_000)).movePointLeft(2);
            BigDecimal floor =
                    list.multiply(new BigDecimal(random.nextInt(101))).movePointLeft(2);
            String least = floor.setScale(2, RoundingMode.DOWN).toPlainString();
            Terms terms = anyTerms(random);
            LinePrice price = terms.price(1 + random.nextInt(200), list.toPlainString(), least, 2);

            Fraction reported =
                    price.steps().stream().map(Step::change).reduce(Fraction.of(price.listTotal()), Fraction::plus);
            BigDecimal lowest = new BigDecimal(least).multiply(BigDecimal.valueOf(price.quantity()));
            assertEquals(Fraction.of(price.total()), reported, terms::toString);
            assertTrue(price.total().compareTo(lowest) >= 0, terms::toString);
            assertTrue(price.total().compareTo(price.listTotal()) <= 0, terms::toString);
        }
    }

    private static Terms anyTerms(Random random) {
        Terms terms = random.nextBoolean() ? Terms.successive() : Terms.added();
        Mode mode = random.nextBoolean() ? Mode.STEP : Mode.WHOLE;
        return terms.gold(random.nextInt(60) + ".125")
                .certified(random.nextInt(30) + ".5")
                .volume(Measure.QUANTITY, mode, "0", "0", "7", "3.75", "100", "12")
                .atMost("" + random.nextInt(101));
    }

    private static Terms byPieces(Mode mode) {
        return Terms.successive().volume(Measure.QUANTITY, mode, BY_PIECES);
    }

    private static List<String> reported(LinePrice price) {
        return price.steps().stream()
                .map(step -> String.join(
                        " ",
                        step.kind().name(),
                        step.because(),
                        step.percent().map(Fraction::toString).orElse(""),
                        step.change().toString(),
                        step.remaining().toString()))
                .toList();
    }
}
