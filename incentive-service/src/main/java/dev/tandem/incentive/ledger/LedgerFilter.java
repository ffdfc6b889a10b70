package dev.tandem.incentive.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A filter of entries.
 *
 * @param held whether to list only entries that still wait for an exchange rate
 */
public record LedgerFilter(Optional<String> period, Optional<String> payeeId, Optional<UUID> dealId, boolean held) {
    private static final String HELD = " and reason = :noRate and not exists (select 1 from LedgerEntry later"
            + " where later.originalId = coalesce(e.originalId, e.id) and later.number > e.number)";

    String condition() {
        return (period.isPresent() ? " and period = :period" : "")
                + (payeeId.isPresent() ? " and payeeId = :payee" : "")
                + (dealId.isPresent() ? " and dealId = :deal" : "")
                + (held ? HELD : "");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        period.ifPresent(wanted -> parameters.put("period", wanted));
        payeeId.ifPresent(wanted -> parameters.put("payee", wanted));
        dealId.ifPresent(wanted -> parameters.put("deal", wanted));
        if (held) {
            parameters.put("noRate", NotEarned.NO_EXCHANGE_RATE);
        }
        return parameters;
    }
}
