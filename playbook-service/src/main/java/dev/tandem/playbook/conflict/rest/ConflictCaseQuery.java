package dev.tandem.playbook.conflict.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.conflict.ConflictCaseStatus;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of conflict cases. */
public class ConflictCaseQuery {
    @QueryParam("partnerId")
    @Parameter(description = "Cases with this partner")
    public UUID partnerId;

    @QueryParam("engagementId")
    @Parameter(description = "Cases on this sale")
    public UUID engagementId;

    @QueryParam("status")
    @Parameter(description = "Cases with this status, or with one of several", example = "[\"open\"]")
    public List<ConflictCaseStatus> status;

    @QueryParam("becauseOf")
    @Parameter(description = "Cases that arose from the record with this id")
    public UUID becauseOf;

    Conditions conditions() {
        return new Conditions()
                .and("partnerId = ?", partnerId)
                .and("engagementId = ?", engagementId)
                .and("status in ?", status)
                .and("becauseOf.id = ?", becauseOf);
    }
}
