package dev.tandem.lead.imports;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The import of one sales pipeline: the settings for all its rows, and the ids read so far. */
public final class PipelineImport {
    private final Currency currency;
    private final LocalDate asOf;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param currency an ISO 4217 code
     * @param asOf the day the export was made; later dates in it are reported
     * @throws InvalidRequest when there is no such currency
     */
    public PipelineImport(String currency, LocalDate asOf) {
        this.currency = currency(currency);
        this.asOf = asOf;
    }

    Currency currency() {
        return currency;
    }

    boolean isFuture(LocalDate day) {
        return day != null && day.isAfter(asOf);
    }

    /** The earlier line of this export with the same id, if any. Retrying a line does not count as a repeat. */
    Optional<Integer> earlierLine(String externalId, int line) {
        Integer before = lines.putIfAbsent(externalId, line);
        return Optional.ofNullable(before).filter(other -> other != line);
    }

    private static Currency currency(String code) {
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException unknown) {
            // Refused below, like gold and other currencies that are not used for payments.
        }
        throw new InvalidRequest(
                List.of(new FieldFault("currency", "malformed", "must be an ISO 4217 code such as \"USD\"")));
    }
}
