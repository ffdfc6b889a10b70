package dev.tandem.playbook.engagement.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.engagement.EngagementStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of engagements. */
public class EngagementQuery {
    @QueryParam("status")
    @Parameter(description = "Engagements with this status, or with one of several", example = "[\"running\"]")
    public List<EngagementStatus> status;

    @QueryParam("stage")
    @Size(max = 100)
    @Parameter(description = "Engagements whose deal is in this stage", example = "validation")
    public String stage;

    @QueryParam("partnerId")
    @Parameter(description = "Engagements with this partner")
    public UUID partnerId;

    @QueryParam("ownerId")
    @Parameter(description = "Engagements whose sale this person of the partner owns")
    public UUID ownerId;

    @QueryParam("handoffId")
    @Parameter(description = "The engagement that this handoff started")
    public UUID handoffId;

    @QueryParam("thread")
    @Parameter(description = "The engagement of this sale")
    public UUID thread;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("stage = ?", stage)
                .and("partnerId = ?", partnerId)
                .and("ownerId = ?", ownerId)
                .and("handoffId = ?", handoffId)
                .and("thread = ?", thread);
    }
}
