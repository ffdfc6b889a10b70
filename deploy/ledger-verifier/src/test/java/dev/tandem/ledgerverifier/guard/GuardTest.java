package dev.tandem.ledgerverifier.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    /** A sale whose territory and reaction time are not known, by a partner whose integration is unknown. */
    private static final Map<String, Object> SALE = Map.of(
            "deal.amount",
            1000L,
            "deal.currency",
            "USD",
            "deal.term",
            0L,
            "deal.origin",
            "live",
            "deal.partners",
            2L,
            "partner.tier",
            "gold");

    @Test
    void aRuleWithoutOneIsMetByEveryDeal() {
        assertTrue(Guard.of("").isMetBy(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deal.amount >= 1000 && deal.currency == 'USD'",
                "partner.tier in ['silver', 'gold'] && !(deal.term in [1, 2,])",
                "deal.term == 0 ? deal.partners == 2 : false",
                "1 + 2 * 3 == 7 && (1 + 2) * 3 == 9 && 7 - 2 - 1 == 4",
                "-7 / 2 == -3 && -7 % 3 == -1",
                "0x3E8 == deal.amount && -0x1 == -1 && --1 == 1 && !!true",
                "deal.origin.startsWith('li') && deal.origin.endsWith('ve') && deal.origin.contains('iv')",
                "size(deal.origin) == 4 && deal.origin.size() == size([1, 2, 3, 4])",
                "1 <= 1 && 1 >= 1 && 1 < 2 && 2 > 1 && 1 != 2 && !(1 < 1) && !(1 > 1) && !(2 <= 1) && !(1 >= 2)",
                "size('😀é') == 2 && 'a'.size() == 1",
                "'a' + 'b' == \"ab\" && 'a' < 'b' && true > false",
                "deal.term == 0 // and nobody reads on",
                "deal . amount==1000\n\t&& true",
            })
    void whatIsTrueOfADealIsMet(String text) {
        assertMet(text);
    }

    @Test
    void andBindsTighterThanOrAndAChoiceLeastOfAll() {
        assertMet("true || false && false");
        assertMet("(true || false) && true");
        assertMet("true ? true : false || false && false");
        assertMet("false ? false : false ? false : true");
        assertMet("1 < 2 == true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deal.territory == 'DACH'",
                "deal.responseMinutes < 240",
                "deal.amount in [deal.responseMinutes, 1000]",
                "deal.amount / 0 == 1",
                "deal.amount % 0 == 1",
                "deal.amount + 9223372036854775807 > 0",
                "deal.amount * 9223372036854775807 > 0",
                "-9223372036854775808 - deal.partners < 0",
                "-(-9223372036854775808 + deal.term) > 0",
                "(-9223372036854775808 + deal.term) / -1 > 0",
                "(-9223372036854775808 + deal.term) % -1 == 0",
            })
    void anErrorIsNeitherTrueNorFalse(String text) {
        assertNotMet(text);
        assertNotMet("!(" + text + ")");
        assertNotMet("(" + text + ") ? true : true");
    }

    @Test
    void anErrorBesideATruthIsATruthOnWhicheverSide() {
        assertMet("deal.territory == 'DACH' || deal.term == 0");
        assertMet("deal.term == 0 || deal.territory == 'DACH'");
        assertNotMet("deal.territory == 'DACH' || deal.term == 1");
        assertNotMet("deal.term == 1 || deal.territory == 'DACH'");
    }

    @Test
    void anErrorBesideAFalsehoodIsAFalsehoodOnWhicheverSide() {
        assertMet("!(deal.territory == 'DACH' && deal.term == 1)");
        assertMet("!(deal.term == 1 && deal.territory == 'DACH')");
        assertNotMet("deal.territory == 'DACH' && deal.term == 0");
        assertNotMet("deal.term == 0 && deal.territory == 'DACH'");
    }

    @Test
    void anErrorThatIsNotChosenDoesNoHarm() {
        assertMet("deal.term == 0 ? true : deal.territory == 'DACH'");
        assertNotMet("deal.term == 0 ? deal.territory == 'DACH' : true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "deal.amount.matches('1+') | .matches(int, string)",
                "['a'].all(each, each == 'a') | each",
                "matches(deal.currency, 'U') | matches(string, string)",
                "startsWith(deal.currency, 'U') | startsWith(string, string)",
                "has(deal.amount) | has(int)",
                "deal.moon == 'full' | deal.moon",
                "moon | moon",
                "deal.currency.size == 3 | .size",
                "deal.currency[0] == 'U' | [",
                "{'a': 1} == 1 | {",
                "deal.amount > 1.5 | 1.5",
                "deal.amount == 1000u | 1000u",
                "deal.amount < 9223372036854775808 | 9223372036854775808",
                "deal.amount == null | null",
                "deal.amount == '1000' | ==(int, string)",
                "deal.amount == b'a' | b",
                "deal.amount in [1, 'a'] | list(int, string)",
                "deal.amount in [] | list()",
                "deal.term == 0 ? 1 : 'a' | ?:(bool, int, string)",
                "deal.currency == '\\q' | \\q",
                "deal.currency == '\\U00110000' | \\U00110000",
                "deal.currency == 'USD | '",
                "deal.currency.'size'() == 3 | size",
                "deal.amount > | no end",
                "deal.amount + 1 | &&(int, bool)",
                "deal.amount > 1 deal | deal",
                "(deal.amount > 1 | no end",
            })
    void whatIsNotKnownIsNamed(String text, String what) {
        assertEquals(List.of("guard with " + what), Guard.of(text).unknown());
    }

    @Test
    void aTextThatNobodyWouldWriteIsNotRead() {
        assertEquals(
                List.of("guard with more than 1000 characters"),
                Guard.of("(".repeat(5000)).unknown());
        assertEquals(
                List.of("guard with more than 100 parentheses inside each other"),
                Guard.of("(".repeat(1000)).unknown());
        assertFalse(Guard.of("(".repeat(1000)).isMetBy(SALE));
    }

    private static void assertMet(String text) {
        Guard guard = Guard.of(text);
        assertEquals(List.of(), guard.unknown(), text);
        assertTrue(guard.isMetBy(SALE), text);
    }

    private static void assertNotMet(String text) {
        Guard guard = Guard.of(text);
        assertEquals(List.of(), guard.unknown(), text);
        assertFalse(guard.isMetBy(SALE), text);
    }
}
