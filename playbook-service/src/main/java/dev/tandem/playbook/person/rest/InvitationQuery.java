package dev.tandem.playbook.person.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.person.InvitationStatus;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of invitations. */
public class InvitationQuery {
    @QueryParam("status")
    @Parameter(description = "Those with this status", example = "pending")
    public InvitationStatus status;

    @QueryParam("partnerId")
    @Parameter(description = "Those to people of this partner")
    public UUID partnerId;

    Conditions conditions(Instant now) {
        boolean expired = status == InvitationStatus.EXPIRED;
        return new Conditions()
                .and("partnerId = ?", partnerId)
                .and("status = ?", expired ? InvitationStatus.PENDING : status)
                .and("endsAt <= ?", expired ? now : null)
                .and("endsAt > ?", status == InvitationStatus.PENDING ? now : null);
    }
}
