package dev.tandem.incentive.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which entries are asked for. */
public record LedgerFilter(Optional<String> period, Optional<String> payeeId, Optional<UUID> dealId) {

    String condition() {
        return (period.isPresent() ? " and period = :period" : "")
                + (payeeId.isPresent() ? " and payeeId = :payee" : "")
                + (dealId.isPresent() ? " and dealId = :deal" : "");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        period.ifPresent(wanted -> parameters.put("period", wanted));
        payeeId.ifPresent(wanted -> parameters.put("payee", wanted));
        dealId.ifPresent(wanted -> parameters.put("deal", wanted));
        return parameters;
    }
}
