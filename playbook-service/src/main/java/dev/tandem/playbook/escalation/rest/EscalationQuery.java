package dev.tandem.playbook.escalation.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.escalation.EscalationStatus;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of escalations. */
public class EscalationQuery {
    @QueryParam("status")
    @Parameter(description = "Escalations with this status, or with one of several", example = "[\"open\"]")
    public List<EscalationStatus> status;

    @QueryParam("engagementId")
    @Parameter(description = "Escalations on this sale")
    public UUID engagementId;

    @QueryParam("partnerId")
    @Parameter(description = "Escalations on sales with this partner")
    public UUID partnerId;

    @QueryParam("thread")
    @Parameter(description = "Escalations on the sale with this thread")
    public UUID thread;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("engagementId = ?", engagementId)
                .and("partnerId = ?", partnerId)
                .and("thread = ?", thread);
    }
}
