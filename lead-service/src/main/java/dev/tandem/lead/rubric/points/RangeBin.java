package dev.tandem.lead.rubric.points;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Numbers that are worth the same, half-open.
 *
 * @param from the smallest of them; null for the first range, which is open below
 * @param to the first number beyond them; null for the last range, which is open above
 */
public record RangeBin(
        @Schema(example = "50") BigDecimal from,
        @Schema(example = "250") BigDecimal to,
        @Schema(example = "31") int points) {

    boolean covers(BigDecimal number) {
        return (from == null || number.compareTo(from) >= 0) && (to == null || number.compareTo(to) < 0);
    }

    String label() {
        return (from == null ? "below " + plain(to) : to == null ? plain(from) + " and above" : between());
    }

    private String between() {
        return plain(from) + " to below " + plain(to);
    }

    private static String plain(BigDecimal edge) {
        return edge == null ? "any" : edge.toPlainString();
    }
}
