package dev.tandem.incentive.ledger;

import java.util.Locale;

/**
 * The text of an entry that a chain seals, with a line {@code name=value} for each fact present. People are included as
 * digests, so that erasing a person leaves all hashes unchanged.
 */
public final class SealedText {
    private final StringBuilder lines = new StringBuilder();

    public SealedText with(String name, Object fact) {
        if (fact != null) {
            String text = fact instanceof Enum<?> constant ? inTheApi(constant) : fact.toString();
            lines.append(name).append('=').append(text).append('\n');
        }
        return this;
    }

    /** The name in the API and the export: {@code NOT_EARNED} is {@code notEarned} there. */
    private static String inTheApi(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            name.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
        }
        return name.toString();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
