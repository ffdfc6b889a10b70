package dev.tandem.incentive.exchange;

import java.time.LocalDate;
import java.util.Currency;

/** A conversion from one currency to another on a business date. */
public record Conversion(LocalDate on, Currency source, Currency target) {
    boolean changesNothing() {
        return source.equals(target);
    }
}
