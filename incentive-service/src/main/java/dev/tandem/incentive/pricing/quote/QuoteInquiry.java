package dev.tandem.incentive.pricing.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wants to know the price of.
 *
 * @param partner who would buy
 * @param on the business date; today unless said
 * @param currency needed only where the products have prices in several
 * @param lines of different products
 */
public record QuoteInquiry(UUID partner, Optional<LocalDate> on, Optional<String> currency, List<AskedLine> lines) {
    /** @param quantity in pieces, one or more */
    public record AskedLine(UUID productId, long quantity) {}

    List<UUID> products() {
        return lines.stream().map(AskedLine::productId).toList();
    }
}
