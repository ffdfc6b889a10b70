package dev.tandem.playbook.work;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much a reader sees of a text, however it is encoded: what has no width, controls and marks on a letter count nothing,
 * and a run of blanks counts as one.
 *
 * @param characters visible ones, and single blanks between them
 * @param distinct how many different letters and digits there are among them, capital or not
 */
record VisibleContent(int characters, int distinct) {
    static final VisibleContent NONE = new VisibleContent(0, 0);

    /** Letters by their category, of which nobody sees anything: the fillers of Hangul. */
    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0);

    private static final int BLANK_BRAILLE = 0x2800;

    /** @param text null for none */
    static VisibleContent of(String text) {
        if (text == null) {
            return NONE;
        }
        String seen = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> isBlank(character) ? ' ' : character)
                .filter(character -> character == ' ' || isVisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
        IntStream said = seen.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase);
        return new VisibleContent(
                seen.codePointCount(0, seen.length()), (int) said.distinct().count());
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == BLANK_BRAILLE;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> !FILLERS.contains(character);
        };
    }
}
