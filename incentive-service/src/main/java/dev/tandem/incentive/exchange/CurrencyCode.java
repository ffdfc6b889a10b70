package dev.tandem.incentive.exchange;

import dev.tandem.platform.problem.FieldFault;
import java.util.Currency;
import java.util.Optional;

/** A currency code of a request, by ISO 4217. */
public final class CurrencyCode {
    private CurrencyCode() {}

    /** @return empty for an unknown code */
    public static Optional<Currency> parse(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The fault of an unknown code. @param where a JSON pointer, or a parameter's name */
    public static FieldFault unknown(String where) {
        return new FieldFault(where, "unknownCurrency", "must be an ISO 4217 code");
    }
}
