package dev.tandem.incentive.pricing.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for a quote.
 *
 * @param partner the buying partner
 * @param on the business date; defaults to today
 * @param currency required only if the products have prices in several currencies
 * @param lines of different products
 */
public record QuoteInquiry(UUID partner, Optional<LocalDate> on, Optional<String> currency, List<AskedLine> lines) {
    /** @param quantity in pieces, one or more */
    public record AskedLine(UUID productId, long quantity) {}

    List<UUID> products() {
        return lines.stream().map(AskedLine::productId).toList();
    }
}
