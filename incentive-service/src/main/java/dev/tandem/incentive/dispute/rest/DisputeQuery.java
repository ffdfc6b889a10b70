package dev.tandem.incentive.dispute.rest;

import dev.tandem.incentive.dispute.DisputeFilter;
import dev.tandem.incentive.dispute.DisputeStatus;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters for disputes. */
public class DisputeQuery {
    private static final Map<String, DisputeStatus> STATUS = Map.of(
            "open", DisputeStatus.OPEN,
            "upheld", DisputeStatus.UPHELD,
            "rejected", DisputeStatus.REJECTED,
            "withdrawn", DisputeStatus.WITHDRAWN);

    @QueryParam("status")
    @Parameter(description = "open, upheld, rejected or withdrawn", example = "open")
    public String status;

    @QueryParam("statementId")
    public UUID statementId;

    DisputeFilter filter() {
        if (status != null && !STATUS.containsKey(status)) {
            throw new InvalidRequest(
                    List.of(new FieldFault("status", "malformed", "must be one of " + STATUS.keySet())));
        }
        return new DisputeFilter(Optional.ofNullable(status).map(STATUS::get), Optional.ofNullable(statementId));
    }
}
