package dev.tandem.incentive.statement;

import java.util.Map;
import java.util.Optional;

/** Which statements are asked for. */
public record StatementFilter(Optional<String> period, Optional<String> payeeId, Optional<StatementStatus> status) {
    void restrict(StringBuilder query, Map<String, Object> parameters) {
        restrict(query, parameters, "period", period);
        restrict(query, parameters, "payeeId", payeeId);
        restrict(query, parameters, "status", status);
    }

    private static void restrict(StringBuilder query, Map<String, Object> parameters, String field, Optional<?> value) {
        value.ifPresent(wanted -> {
            query.append(" and ").append(field).append(" = :").append(field);
            parameters.put(field, wanted);
        });
    }
}
