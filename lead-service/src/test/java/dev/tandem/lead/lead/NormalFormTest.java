package dev.tandem.lead.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
    @ParameterizedTest
    @CsvSource({
        "Ines@Example.COM, ines@example.com",
        "ines+fair@example.com, ines@example.com",
        "+tag@example.com, +tag@example.com",
        "ines@m\u00fcller.example, ines@xn--mller-kva.example",
        "no address, no address",
    })
    void addressesOfOneMailboxAreTheSame(String address, String normalised) {
        assertEquals(normalised, EmailAddress.normalised(address));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "030 55501234, DE, +493055501234",
                "+49 (30) 5550-1234, none, +493055501234",
                "0049 30 55501234, DE, +493055501234",
                "(212) 555-0123, US, +12125550123",
                "030 55501234, none, none",
                "call me, DE, none",
                "none, DE, none",
            })
    void phonesAreComparedAsE164(String number, String country, String normalised) {
        assertEquals(Optional.ofNullable(normalised), PhoneNumber.normalised(number, country));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"DE, DE", "deu, DE", "Germany, DE", "UK, GB", "' usa ', US", "Nowhere, none", "ZZ, none"})
    void countriesAreFoundHoweverTheyAreWritten(String text, String code) {
        assertEquals(Optional.ofNullable(code), CountryCode.of(text));
    }
}
