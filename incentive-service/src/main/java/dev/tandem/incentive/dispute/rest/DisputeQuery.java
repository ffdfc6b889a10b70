package dev.tandem.incentive.dispute.rest;

import dev.tandem.incentive.dispute.DisputeStatus;
import dev.tandem.platform.paging.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of disputes. */
public class DisputeQuery {
    @QueryParam("status")
    @Parameter(description = "Disputes with this status, or with one of several", example = "[\"open\"]")
    public List<DisputeStatus> status;

    @QueryParam("statementId")
    @Parameter(description = "Disputes of lines of this statement")
    public UUID statementId;

    @QueryParam("partnerId")
    @Parameter(description = "Disputes of this partner")
    public UUID partnerId;

    @QueryParam("dealId")
    @Parameter(description = "Disputes about this deal")
    public UUID dealId;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("statementId = ?", statementId)
                .and("payeePartner = ?", partnerId)
                .and("dealId = ?", dealId);
    }
}
