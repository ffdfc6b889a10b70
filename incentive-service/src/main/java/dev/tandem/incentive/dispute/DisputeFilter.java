package dev.tandem.incentive.dispute;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A filter of disputes; absent parts match everything. */
public record DisputeFilter(Optional<DisputeStatus> status, Optional<UUID> statement) {
    String condition() {
        return (status.isPresent() ? " and status = :status" : "")
                + (statement.isPresent() ? " and statementId = :statement" : "");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        status.ifPresent(wanted -> parameters.put("status", wanted));
        statement.ifPresent(wanted -> parameters.put("statement", wanted));
        return parameters;
    }
}
