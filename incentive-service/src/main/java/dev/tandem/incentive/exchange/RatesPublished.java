package dev.tandem.incentive.exchange;

import java.time.LocalDate;

/** Told within this service, in the transaction that keeps the rates: the first and the last day they were published on. */
public record RatesPublished(LocalDate first, LocalDate last) {
    /** The last business date that they may count for. */
    public LocalDate lastUse() {
        return last.plusDays(ExchangeRate.OLDEST);
    }
}
