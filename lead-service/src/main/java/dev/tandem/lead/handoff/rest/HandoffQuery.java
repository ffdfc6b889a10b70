package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.HandoffStatus;
import dev.tandem.platform.paging.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of handoffs. */
public class HandoffQuery {
    @QueryParam("status")
    @Parameter(description = "Handoffs with this status, or with one of several", example = "[\"offered\"]")
    public List<HandoffStatus> status;

    @QueryParam("partnerId")
    @Parameter(description = "Handoffs to this partner")
    public UUID partnerId;

    @QueryParam("ownerId")
    @Parameter(description = "Handoffs that this person of the partner is to answer")
    public UUID ownerId;

    @QueryParam("leadId")
    @Parameter(description = "Handoffs of this lead")
    public UUID leadId;

    @QueryParam("thread")
    @Parameter(description = "Handoffs of this sale")
    public UUID thread;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("offer.partnerId = ?", partnerId)
                .and("offer.ownerId = ?", ownerId)
                .and("lead.id = ?", leadId)
                .and("thread = ?", thread);
    }
}
