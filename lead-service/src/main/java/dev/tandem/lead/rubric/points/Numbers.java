package dev.tandem.lead.rubric.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which texts count as numbers, for learning and for scoring alike. */
public final class Numbers {
    /** Plain decimals alone: an exponent of a billion is a number too, and comparing it takes for ever. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

    private Numbers() {}

    public static Optional<BigDecimal> read(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
