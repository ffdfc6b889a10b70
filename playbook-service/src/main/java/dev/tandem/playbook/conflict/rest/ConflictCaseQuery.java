package dev.tandem.playbook.conflict.rest;

import dev.tandem.platform.paging.Conditions;
import jakarta.ws.rs.QueryParam;
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

    Conditions conditions() {
        return new Conditions().and("partnerId = ?", partnerId).and("engagementId = ?", engagementId);
    }
}
