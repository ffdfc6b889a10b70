package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.pricing.PricedPartners;
import dev.tandem.incentive.pricing.PricingRefusals;
import dev.tandem.incentive.pricing.quote.QuoteInquiry.AskedLine;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.incentive.pricing.terms.PricedPartner;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Quotes prices for partners, requested by partners or by the vendor. */
@ApplicationScoped
public class QuoteDesk {
    private static final BigDecimal MOST = new BigDecimal("1E15");

    private final PriceBook book;
    private final PricedPartners buyers;
    private final TenantClock clock;

    QuoteDesk(PriceBook book, PricedPartners buyers, TenantClock clock) {
        this.book = book;
        this.buyers = buyers;
        this.clock = clock;
    }

    /** @throws dev.tandem.platform.problem.Refusal if a product has no price on that day, or the partner may not buy */
    public Quote quote(QuoteInquiry asked) {
        LocalDate day = asked.on().orElseGet(clock::today);
        PricedPartner buyer = buyers.on(day, asked.partner());
        if (buyer.suspended()) {
            throw new PricingRefusals.PartnerSuspended(asked.partner(), day);
        }
        Map<UUID, PriceBook.Entry> entries = book.on(day, asked.products(), asked.currency());
        Currency currency = currencyOf(entries.values().iterator().next());
        List<QuotedLine> lines = asked.lines().stream()
                .map(line -> line(line, entries.get(line.productId()), buyer, currency))
                .toList();
        return bounded(new Quote(asked.partner(), day, buyer, currency, lines));
    }

    private static QuotedLine line(AskedLine asked, PriceBook.Entry entry, PricedPartner buyer, Currency currency) {
        PriceTerms.PartnerTerms terms = entry.terms().of(buyer);
        LineToPrice wanted = new LineToPrice(
                asked.quantity(), entry.price().listPrice(), entry.price().floorPrice());
        LinePrice price = PriceCalculation.of(wanted, terms, currency.getDefaultFractionDigits());
        return new QuotedLine(entry.schedule(), entry.price(), terms, price, entry.cost());
    }

    private static Currency currencyOf(PriceBook.Entry entry) {
        return Currency.getInstance(entry.price().currency());
    }

    /** An amount has at most 15 digits before the decimal point. */
    private static Quote bounded(Quote quote) {
        BigDecimal largest = quote.cost().orElse(BigDecimal.ZERO).max(quote.listTotal());
        if (largest.compareTo(MOST) >= 0) {
            throw new PricingRefusals.QuoteTooLarge();
        }
        return quote;
    }
}
