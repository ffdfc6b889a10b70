package dev.tandem.incentive.exchange;

import java.time.LocalDate;
import java.util.Currency;

/** From one currency to another on a business date. */
public record Conversion(LocalDate on, Currency source, Currency target) {
    boolean changesNothing() {
        return source.equals(target);
    }
}
