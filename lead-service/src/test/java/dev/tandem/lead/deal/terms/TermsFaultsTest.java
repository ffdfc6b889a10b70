package dev.tandem.lead.deal.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.deal.terms.Participant.Attribution;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsFaultsTest {
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID MARTA = UUID.randomUUID();
    private static final Evidence SHOWN = Evidence.ofNote("Ran the workshop with them");

    @Test
    void whatFitsTogetherHasNoFaults() {
        DealTerms terms = new DealTerms(
                eur("300.00"),
                eur("-5.00"),
                eur("100.00"),
                List.of(line(3, "50.00", "150.00"), line(1, null, "150.00")),
                List.of(part(OWNER, "66.666667", null), part(OTHER, "33.333333", SHOWN)),
                List.of(new VendorParticipant(MARTA, Attribution.CO_SOLD, SHOWN)));

        assertEquals(List.of(), faults(terms));
    }

    @ParameterizedTest
    @CsvSource({"60,39.99", "60,40.01", "99.999999,0.000002", "50,49.999999"})
    void sharesAreOneHundredToTheLastDecimal(String first, String other) {
        DealTerms terms = shared(part(OWNER, first, null), part(OTHER, other, SHOWN));

        assertEquals(List.of("/participants sharesNotWhole"), faults(terms));
    }

    @Test
    void everyPartButTheOwnersIsShown() {
        DealTerms terms = shared(
                part(OWNER, "20", null),
                part(OTHER, "30", null),
                part(UUID.randomUUID(), "20", Evidence.ofNote("  short   ")),
                part(UUID.randomUUID(), "30", new Evidence(null, "https://files.example/mail")));

        assertEquals(
                List.of("/participants/1/evidence evidenceMissing", "/participants/2/evidence evidenceMissing"),
                faults(terms));
    }

    @Test
    void nobodyHasTwoParts() {
        VendorParticipant marta = new VendorParticipant(MARTA, Attribution.CO_SOLD, SHOWN);
        DealTerms terms = new DealTerms(
                eur("1.00"),
                null,
                null,
                null,
                List.of(part(OWNER, "50", null), part(OWNER, "50", null)),
                List.of(marta, marta));

        assertEquals(
                List.of("/participants/1/partnerId notUnique", "/vendorParticipants/1/personId notUnique"),
                faults(terms));
    }

    @Test
    void aLineIsItsQuantityTimesItsPriceAndTheLinesAreTheDeal() {
        DealTerms terms = lines("300.00", line(3, "50.00", "149.99"), line(1, null, "150.00"));

        assertEquals(List.of("/lines/0/amount notQuantityTimesPrice", "/lines linesNotAmount"), faults(terms));
    }

    @Test
    void allAmountsAreInOneCurrencyAndEachThatIsNotIsTold() {
        DealTerms terms = new DealTerms(
                eur("300.00"),
                Money.of("1", "JPY"),
                Money.of("1.000", "KWD"),
                List.of(new DealLine(UUID.randomUUID(), 1, Money.of("1", "JPY"), Money.of("1.00", "USD"))),
                null,
                null);

        assertEquals(
                List.of(
                        "/margin/currency mixedCurrencies",
                        "/annualValue/currency mixedCurrencies",
                        "/lines/0/unitPrice/currency mixedCurrencies",
                        "/lines/0/amount/currency mixedCurrencies"),
                faults(terms));
    }

    @Test
    void currenciesWithNoAndWithThreeDecimalsAddUpExactly() {
        DealTerms yen = new DealTerms(
                Money.of("1001", "JPY"), null, null, List.of(priced("JPY", 7, "143", "1001")), null, null);
        DealTerms dinar = new DealTerms(
                Money.of("0.375", "KWD"), null, null, List.of(priced("KWD", 3, "0.125", "0.375")), null, null);

        assertEquals(List.of(), faults(yen));
        assertEquals(List.of(), faults(dinar));
    }

    private static List<String> faults(DealTerms terms) {
        return TermsFaults.of(terms, OWNER).stream()
                .map(TermsFaultsTest::shortly)
                .toList();
    }

    private static String shortly(FieldFault fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static DealTerms shared(Participant... parts) {
        return new DealTerms(eur("1.00"), null, null, null, List.of(parts), null);
    }

    private static DealTerms lines(String amount, DealLine... lines) {
        return new DealTerms(eur(amount), null, null, Stream.of(lines).toList(), null, null);
    }

    private static DealLine line(int quantity, String price, String amount) {
        return new DealLine(UUID.randomUUID(), quantity, price == null ? null : eur(price), eur(amount));
    }

    private static DealLine priced(String currency, int quantity, String price, String amount) {
        return new DealLine(UUID.randomUUID(), quantity, Money.of(price, currency), Money.of(amount, currency));
    }

    private static Participant part(UUID partner, String share, Evidence evidence) {
        return new Participant(partner, Attribution.SOURCED, new BigDecimal(share), evidence);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
