package dev.tandem.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency USD = Currency.getInstance("USD");
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "1,USD,1.00",
        "1.5,USD,1.50",
        "1.500,USD,1.50",
        "7,JPY,7",
        "7.0,JPY,7",
        "2.5,KWD,2.500",
        "-0.01,USD,-0.01"
    })
    void anAmountHasTheDecimalsOfItsCurrency(String amount, String currency, String shown) {
        assertEquals(shown + " " + currency, Money.of(amount, currency).toString());
    }

    @ParameterizedTest
    @CsvSource({"1.005,USD", "0.5,JPY", "0.0001,KWD"})
    void anAmountMoreExactThanItsCurrencyIsRefused(String amount, String currency) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Money.of(amount, currency));

        assertTrue(refusal.getMessage().startsWith("amount has more decimals than " + currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1E1000000000", "+1", "1,000", " 1", ".5", "1.", "", "NaN", "0x10", "١"})
    void onlyAPlainDecimalIsAnAmount(String amount) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Money.of(amount, "USD"));

        assertEquals("amount must be a decimal string such as \"1234.50\"", refusal.getMessage());
    }

    @Test
    void anAmountHasAtMostFifteenDigitsBeforeThePoint() {
        assertEquals(
                "999999999999999.99 USD", Money.of("999999999999999.99", "USD").toString());

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Money.of("-1000000000000000", "USD"));

        assertEquals("amount must have at most 15 digits before the point", refusal.getMessage());
    }

    @Test
    void aSumBeyondFifteenDigitsIsRefusedToo() {
        Money most = Money.of("999999999999999.99", "USD");

        assertThrows(IllegalArgumentException.class, () -> most.plus(most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"usd", "US", "XYZ", "", "XAU"})
    void onlyACurrencyThatIsPaidInWillDo(String currency) {
        assertThrows(IllegalArgumentException.class, () -> Money.of("1.00", currency));
    }

    @Test
    void neitherPartMayBeMissing() {
        assertThrows(IllegalArgumentException.class, () -> Money.of(null, "USD"));
        assertThrows(IllegalArgumentException.class, () -> Money.of("1.00", null));
        assertThrows(NullPointerException.class, () -> new Money(null, USD));
    }

    @Test
    void sumsAndDifferencesAreExact() {
        Money tenth = Money.of("0.10", "USD");

        assertEquals(Money.of("0.30", "USD"), tenth.plus(tenth).plus(tenth));
        assertEquals(Money.zero(USD), tenth.minus(tenth));
        assertTrue(tenth.negate().isNegative());
        assertFalse(Money.zero(USD).negate().isNegative());
    }

    @Test
    void currenciesDoNotMix() {
        assertThrows(IllegalArgumentException.class, () -> Money.of("1", "USD").plus(Money.of("1", "EUR")));
    }

    @Test
    void equalAmountsAreEqualHoweverTheyWereWritten() {
        assertEquals(Money.of("1", "USD"), new Money(new BigDecimal("1.000"), USD));
        assertEquals(Money.of("1", "USD").hashCode(), Money.of("1.0", "USD").hashCode());
    }

    @Test
    void itTravelsAsAPlainDecimalString() throws Exception {
        JsonNode wire = json.valueToTree(new Money(new BigDecimal("1E+2"), USD));

        assertEquals(json.readTree("{\"amount\":\"100.00\",\"currency\":\"USD\"}"), wire);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        for (Money money : new Money[] {Money.of("-1234.50", "USD"), Money.of("9", "JPY"), Money.of("0.001", "KWD")}) {
            assertEquals(money, json.readValue(json.writeValueAsString(money), Money.class));
        }
    }

    @Test
    void whatIsNoMoneyIsNotRead() {
        assertThrows(
                ValueInstantiationException.class,
                () -> json.readValue("{\"amount\":\"1.005\",\"currency\":\"USD\"}", Money.class));
        assertThrows(ValueInstantiationException.class, () -> json.readValue("{\"amount\":\"1.00\"}", Money.class));
    }
}
