package dev.tandem.incentive.payout.bank;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "GB82WEST12345698765432",
                "NO9386011117947",
                "MT84MALT011000012345MTLCAST001S"
            })
    void examplesOfTheStandardAreValid(String iban) {
        assertTrue(Iban.isValid(iban));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DE89",
                "DE89370400440532013001",
                "DE98370400440532013000",
                "de89370400440532013000",
                "DE89 3704 0044 0532 0130 00",
                "DE893704004405320130000000000000000000"
            })
    void whatHasWrongDigitsBlanksOrLengthIsNot(String text) {
        assertFalse(Iban.isValid(text));
    }
}
