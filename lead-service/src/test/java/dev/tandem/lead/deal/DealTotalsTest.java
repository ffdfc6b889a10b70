package dev.tandem.lead.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealTotalsTest {
    private static final Money SALE = Money.of("100.00", "EUR");

    @Test
    void refundsAddUpToTheSaleAndNoFurther() {
        DealTotals books = DealTotals.untouched().refunded(eur("60.00"), SALE).refunded(eur("40.00"), SALE);

        assertEquals(0, books.refunded().compareTo(SALE.amount()));
        assertEquals(2, books.revisions());
        DealRefusals.AmountExceedsSale refused =
                assertThrows(DealRefusals.AmountExceedsSale.class, () -> books.refunded(eur("0.01"), SALE));
        assertEquals("refundExceedsSale", refused.code());
        assertEquals(eur("0.00"), refused.facts().get("left"));
    }

    @Test
    void paymentsDoSoApartFromRefunds() {
        DealTotals books = DealTotals.untouched().refunded(eur("60.00"), SALE).paid(eur("100.00"), SALE);

        DealRefusals.AmountExceedsSale refused =
                assertThrows(DealRefusals.AmountExceedsSale.class, () -> books.paid(eur("0.01"), SALE));
        assertEquals("paymentExceedsSale", refused.code());
    }

    @ParameterizedTest
    @CsvSource({"0.00,EUR", "-1.00,EUR", "1,JPY", "1.000,KWD"})
    void whatMovesIsMoreThanNothingAndInTheSalesCurrency(String amount, String currency) {
        Money money = Money.of(amount, currency);

        assertThrows(InvalidRequest.class, () -> DealTotals.untouched().refunded(money, SALE));
        assertThrows(InvalidRequest.class, () -> DealTotals.untouched().paid(money, SALE));
    }

    @Test
    void bothFaultsOfAnAmountAreToldAtOnce() {
        List<FieldFault> faults = DealTotals.faultsOf(Money.of("-1", "JPY"), Currency.getInstance("EUR"));

        assertEquals(
                List.of("notPositive", "mixedCurrencies"),
                faults.stream().map(FieldFault::code).toList());
    }

    @Test
    void aCorrectionKeepsTheCurrencyAndWhatWasRefunded() {
        DealTotals books = DealTotals.untouched().refunded(eur("60.00"), SALE);
        Currency euro = SALE.currency();

        assertEquals(List.of(), books.faultsOf(terms("60.00", "EUR"), euro));
        assertEquals(
                "lessThanRefunded",
                books.faultsOf(terms("59.99", "EUR"), euro).get(0).code());
        assertEquals(
                "currencyFixed",
                books.faultsOf(terms("100", "JPY"), euro).get(0).code());
    }

    private static DealTerms terms(String amount, String currency) {
        return new DealTerms(Money.of(amount, currency), null, null, null, null, null);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
