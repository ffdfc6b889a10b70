package dev.tandem.lead.rubric.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which texts count as numbers, both for learning and for scoring. */
public final class Numbers {
    /** Plain decimals only: a number with an exponent of a billion would take far too long to compare. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    private Numbers() {}

    public static Optional<BigDecimal> read(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
