package dev.tandem.incentive.exchange.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.incentive.exchange.ReferenceRates;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateFileTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 4, 20);

    @Test
    void theEuropeanCentralBanksTableIsRead() {
        List<ReferenceRates.ReferenceRate> rates = ExchangeRateFile.read(
                "\uFEFFDate,USD,JPY,\r\n2017-04-13,1.063,N/A,\r\n2017-04-12,1.0605,116.17,\r\n", TODAY);

        assertEquals(5, rates.size());
        assertEquals(
                new ReferenceRates.ReferenceRate(
                        LocalDate.of(2017, 4, 12), Currency.getInstance("JPY"), new BigDecimal("116.17")),
                rates.get(4));
    }

    @Test
    void everyFaultyLineIsNamed() {
        assertEquals(
                List.of(
                        "/2/USD malformed",
                        "/3/Date malformed",
                        "/4/Date inFuture",
                        "/6/Date repeated",
                        "/7/USD malformed",
                        "/8/Date tooManyColumns"),
                faults(
                        "Date,USD\n2017-04-13,1.2e3\n13.4.2017,1\n2017-04-21,1\n2017-04-12,1\n2017-04-12,1\n2017-04-11,0\n"
                                + "2017-04-10,1,2\n"));
    }

    @Test
    void aTableNeedsADayAndKnownCurrencies() {
        assertEquals(List.of("/1/Date malformed"), faults(""));
        assertEquals(List.of("/1/Date malformed"), faults("USD,JPY\n1,2\n"));
        assertEquals(List.of("/1/ABC unknownCurrency"), faults("Date,ABC\n2017-04-13,1\n"));
        assertEquals(List.of("/1/Date repeated"), faults("Date,USD,USD\n2017-04-13,1,1\n"));
        assertEquals(List.of("/1/Date empty"), faults("Date,USD\n"));
    }

    private static List<String> faults(String csv) {
        InvalidRequest refusal = assertThrows(InvalidRequest.class, () -> ExchangeRateFile.read(csv, TODAY));
        return refusal.faults().stream().map(RateFileTest::name).toList();
    }

    private static String name(FieldFault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
