package dev.tandem.ledgerverifier.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotedTextTest {
    @Test
    void quotesAreSingleOrDoubleOrThreeOfThem() {
        assertEquals("it's", QuotedText.meaning("\"it's\""));
        assertEquals("", QuotedText.meaning("''"));
        assertEquals("", QuotedText.meaning("''''''"));
        assertEquals("it's\n\"so\"", QuotedText.meaning("'''it's\n\"so\"'''"));
        assertEquals("'", QuotedText.meaning("\"\"\"'\"\"\""));
    }

    @Test
    void aBackslashAndALetterAreOneCharacter() {
        assertEquals("\u0007\b\f\n\r\t\u000b", QuotedText.meaning("'\\a\\b\\f\\n\\r\\t\\v'"));
        assertEquals("\\?\"'`", QuotedText.meaning("'\\\\\\?\\\"\\'\\`'"));
        assertEquals("$1\\n", QuotedText.meaning("'$1\\\\n'"));
    }

    @Test
    void aNumberStandsForItsCharacter() {
        assertEquals("SSSé", QuotedText.meaning("'\\x53\\X53\\u0053\\U000000e9'"));
        assertEquals("😀é", QuotedText.meaning("'\\U0001F600\\351'"));
    }

    @Test
    void rawStringsHaveNoEscapes() {
        assertEquals("\\n", QuotedText.meaning("r'\\n'"));
        assertEquals("a\\", QuotedText.meaning("R\"a\\\""));
        assertEquals("'\\'", QuotedText.meaning("r\"\"\"'\\'\"\"\""));
    }

    @Test
    void aQuoteThatIsEscapedDoesNotEndAString() {
        assertMet("'a\\'b' == \"a'b\" && '''a\\'''b''' == \"a'''b\"");
    }

    @Test
    void aStringIsNeverTakenForTheSignOrWordThatItSpells() {
        assertMet("'&&' != 'in' && 'true' + ')' == 'true)'");
    }

    private static void assertMet(String text) {
        assertEquals(Optional.of(true), Parser.read(text).value(Map.of()));
    }
}
