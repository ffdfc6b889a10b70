package dev.tandem.incentive.ledger;

import java.util.Locale;

/**
 * What a chain seals of an entry, a line {@code name=value} for each fact that there is. Whoever is meant by an entry goes
 * in as a digest, so that erasing a person leaves every hash as it was.
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

    /** As the API and the export name it: {@code NOT_EARNED} is {@code notEarned} there. */
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
