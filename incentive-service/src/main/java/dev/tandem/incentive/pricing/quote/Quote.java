package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.pricing.terms.PricedPartner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a partner pays on a business date, by its standing on that day. Calculated for each request and never stored.
 */
public record Quote(UUID partner, LocalDate on, PricedPartner buyer, Currency currency, List<QuotedLine> lines) {
    /** The sum of all lines at list price. */
    public BigDecimal listTotal() {
        return sum(line -> line.price().listTotal());
    }

    /** The sum of the lines' totals, each of which is rounded. */
    public BigDecimal total() {
        return sum(line -> line.price().total());
    }

    public Margin partnerMargin() {
        return Margin.of(listTotal(), total());
    }

    /** The vendor's cost of all lines. Empty unless the cost of each is known and the caller is the vendor. */
    public Optional<BigDecimal> cost() {
        boolean known = lines.stream().allMatch(line -> line.cost().isPresent());
        return known ? Optional.of(sum(line -> line.wholeCost().orElseThrow())) : Optional.empty();
    }

    public Optional<Margin> vendorMargin() {
        return cost().map(cost -> Margin.of(total(), cost));
    }

    private BigDecimal sum(Function<QuotedLine, BigDecimal> figure) {
        return lines.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
