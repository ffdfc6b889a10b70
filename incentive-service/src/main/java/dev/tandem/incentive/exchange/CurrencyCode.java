package dev.tandem.incentive.exchange;

import dev.tandem.platform.problem.FieldFault;
import java.util.Currency;
import java.util.Optional;

/** A currency as callers name it, by ISO 4217. */
public final class CurrencyCode {
    private CurrencyCode() {}

    /** @return empty for a code that no currency has */
    public static Optional<Currency> parse(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** What to tell of such a code. @param where a JSON pointer, or a parameter's name */
    public static FieldFault unknown(String where) {
        return new FieldFault(where, "unknownCurrency", "must be an ISO 4217 code");
    }
}
