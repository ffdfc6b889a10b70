package dev.tandem.incentive.exchange;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/** The rates looked up for some deals. A missing rate is never treated as 1. */
public record ExchangeRates(Map<Conversion, ExchangeRate> found) {
    public Optional<ExchangeRate> of(LocalDate on, Currency source, Currency target) {
        Conversion conversion = new Conversion(on, source, target);
        return conversion.changesNothing()
                ? Optional.of(ExchangeRate.unchanged(conversion))
                : Optional.ofNullable(found.get(conversion));
    }
}
