package dev.tandem.playbook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.staff.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleContentTest {
    private static final String NOTE =
            "They load 40 docks a day by hand, and wait two hours for each of the trucks there";
    private static final MinimumContent EIGHTY = new MinimumContent(Side.PARTNER, "Notes", 1, 80);

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200B, 0x2800, 0x3164, 0x115F, 0x1160, 0xFFA0, 0xE0041, 0x0301, 0x034F, 0xFE0F, 0xFEFF, 0x00AD, 0x2028,
                0x00A0, 0x0007, 0xE000, ' ', '\n', '\t'
            })
    void whatNobodySeesCountsNothing(int character) {
        String unseen = Character.toString(character).repeat(100);

        assertEquals(0, VisibleContent.of(unseen).characters());
        assertEquals(4, VisibleContent.of("Done" + unseen).characters());
        assertFalse(EIGHTY.isMetBy("It was done as asked." + unseen));
    }

    @Test
    void aRunOfBlanksCountsAsOne() {
        assertEquals(new VisibleContent(11, 9), VisibleContent.of("  forty \n\t  docks "));
    }

    @Test
    void aLetterWithItsMarkCountsOnceHoweverItIsEncoded() {
        assertEquals(new VisibleContent(6, 5), VisibleContent.of("größer"));
        assertEquals(new VisibleContent(6, 5), VisibleContent.of("gro\u0308ßer"));
        assertEquals(2, VisibleContent.of("\uD83D\uDE9A\uD83D\uDE9A").characters());
    }

    @Test
    void aNoteOfOneLetterSaysNothing() {
        assertFalse(EIGHTY.isMetBy("a".repeat(200)));
        assertFalse(EIGHTY.isMetBy("Aa ".repeat(100)));
        assertFalse(EIGHTY.isMetBy("-!?. ".repeat(100)));
        assertTrue(EIGHTY.isMetBy(NOTE));
        assertFalse(EIGHTY.isMetBy(NOTE.substring(0, 79)));
        assertFalse(EIGHTY.isMetBy(null));
    }

    @Test
    void aShortMinimumAsksForNoMoreDifferentLettersThanCharacters() {
        assertTrue(new MinimumContent(Side.PARTNER, "A yes", 1, 2).isMetBy("ok"));
        assertTrue(new MinimumContent(Side.PARTNER, "A link", 1, 0).isMetBy(null));
        assertTrue(new MinimumContent(Side.PARTNER, "Notes", 1, 6).isMetBy("月曜日に訪問"));
    }
}
