package dev.tandem.incentive.exchange;

import dev.tandem.incentive.period.Books;
import dev.tandem.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where published rates are taken in, and found for a business date. */
@ApplicationScoped
public class ExchangeRateDesk {
    /** Rates written in one statement. */
    private static final int BATCH = 5_000;

    private final ReferenceRates rates;
    private final PinnedRates pins;
    private final Books books;
    private final Event<ExchangeRateDesk.RatesPublished> told;

    ExchangeRateDesk(ReferenceRates rates, PinnedRates pins, Books books, Event<ExchangeRateDesk.RatesPublished> told) {
        this.rates = rates;
        this.pins = pins;
        this.books = books;
        this.told = told;
    }

    /**
     * All of them or, where one contradicts what is known, none. What waited for one of them is released.
     *
     * @param published at least one
     */
    public ExchangeRateImport takeIn(List<ReferenceRates.ReferenceRate> published) {
        // A deal that looks for a rate meanwhile would miss these, and nobody would release it.
        books.lock();
        int added = 0;
        for (int start = 0; start < published.size(); start += BATCH) {
            List<ReferenceRates.ReferenceRate> some =
                    published.subList(start, Math.min(start + BATCH, published.size()));
            List<ReferenceRates.ReferenceRate> different = rates.different(some);
            if (!different.isEmpty()) {
                throw new ExchangeRefusals.RateDiffers(different);
            }
            added += rates.keep(some);
        }
        LocalDate first = published.stream()
                .map(ReferenceRates.ReferenceRate::publishedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = published.stream()
                .map(ReferenceRates.ReferenceRate::publishedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        told.fire(new ExchangeRateDesk.RatesPublished(first, last));
        return new ExchangeRateImport(first, last, added, published.size() - added);
    }

    /** For postings: what is found here is pinned. Hold the books' lock. */
    public ExchangeRates pinned(Collection<Conversion> wanted) {
        List<Conversion> needed = needed(wanted);
        if (needed.isEmpty()) {
            return new ExchangeRates(Map.of());
        }
        pins.pin(needed);
        return new ExchangeRates(pins.of(needed));
    }

    /** For asking what would have been: what is pinned, and else what would be. */
    public ExchangeRates previewed(Collection<Conversion> wanted) {
        List<Conversion> needed = needed(wanted);
        if (needed.isEmpty()) {
            return new ExchangeRates(Map.of());
        }
        Map<Conversion, ExchangeRate> rates = new HashMap<>(pins.preview(needed));
        rates.putAll(pins.of(needed));
        return new ExchangeRates(rates);
    }

    private static List<Conversion> needed(Collection<Conversion> wanted) {
        return wanted.stream().filter(each -> !each.changesNothing()).distinct().toList();
    }

    /** What counts, or would if a deal closed on that day. @throws NotFound when nothing does */
    public ExchangeRate rate(Conversion conversion) {
        return previewed(List.of(conversion))
                .of(conversion.on(), conversion.source(), conversion.target())
                .orElseThrow(() -> new NotFound(
                        "exchange rate from " + conversion.source() + " to " + conversion.target() + " for",
                        conversion.on()));
    }

    /** Told within this service, in the transaction that keeps the rates: the first and the last day they were published on. */
    public record RatesPublished(LocalDate first, LocalDate last) {
        /** The last business date that they may count for. */
        public LocalDate lastUse() {
            return last.plusDays(ExchangeRate.OLDEST);
        }
    }
}
