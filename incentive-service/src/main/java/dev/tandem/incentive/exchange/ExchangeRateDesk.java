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

/** Imports published rates and finds the rate for a business date. */
@ApplicationScoped
public class ExchangeRateDesk {
    /** The number of rates written in one statement. */
    private static final int BATCH = 5_000;

    private final ReferenceRates rates;
    private final PinnedRates pins;
    private final Books books;
    private final Event<ExchangeRateDesk.RatesPublished> observers;

    ExchangeRateDesk(
            ReferenceRates rates, PinnedRates pins, Books books, Event<ExchangeRateDesk.RatesPublished> observers) {
        this.rates = rates;
        this.pins = pins;
        this.books = books;
        this.observers = observers;
    }

    /**
     * Imports all rates, or none if one contradicts a stored rate. Deals that waited for a rate are released.
     *
     * @param published at least one
     */
    public ExchangeRateImport takeIn(List<ReferenceRates.ReferenceRate> published) {
        // A deal that looks for a rate concurrently would miss these rates and never be released.
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
        observers.fire(new ExchangeRateDesk.RatesPublished(first, last));
        return new ExchangeRateImport(first, last, added, published.size() - added);
    }

    /** For postings: rates found here are pinned. The caller must hold the books' lock. */
    public ExchangeRates pinned(Collection<Conversion> wanted) {
        List<Conversion> needed = needed(wanted);
        if (needed.isEmpty()) {
            return new ExchangeRates(Map.of());
        }
        pins.pin(needed);
        return new ExchangeRates(pins.of(needed));
    }

    /** For what-ifs: pinned rates, or else the rates that would be pinned. */
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

    /** The rate that applies, or would apply, to a deal closed on that day. @throws NotFound if there is none */
    public ExchangeRate rate(Conversion conversion) {
        return previewed(List.of(conversion))
                .of(conversion.on(), conversion.source(), conversion.target())
                .orElseThrow(() -> new NotFound(
                        "exchange rate from " + conversion.source() + " to " + conversion.target() + " for",
                        conversion.on()));
    }

    /**
     * Published within this service, in the transaction that stores the rates, with their first and last day of
     * publication.
     */
    public record RatesPublished(LocalDate first, LocalDate last) {
        /** The last business date that they may apply to. */
        public LocalDate lastUse() {
            return last.plusDays(ExchangeRate.OLDEST);
        }
    }
}
