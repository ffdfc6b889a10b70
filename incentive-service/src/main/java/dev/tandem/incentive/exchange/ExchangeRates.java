package dev.tandem.incentive.exchange;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/** The rates that were looked up for some deals. One that is missing here is missing: it is never taken for 1. */
public record ExchangeRates(Map<Conversion, ExchangeRate> found) {
    public Optional<ExchangeRate> of(LocalDate on, Currency source, Currency target) {
        Conversion conversion = new Conversion(on, source, target);
        return conversion.changesNothing()
                ? Optional.of(ExchangeRate.unchanged(conversion))
                : Optional.ofNullable(found.get(conversion));
    }
}
