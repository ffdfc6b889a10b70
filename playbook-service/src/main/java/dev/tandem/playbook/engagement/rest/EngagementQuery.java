package dev.tandem.playbook.engagement.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.Engagements;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
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

    @QueryParam("playbookCode")
    @Size(max = 100)
    @Parameter(description = "Engagements that use a version of this playbook", example = "reseller-co-sale")
    public String playbookCode;

    @QueryParam("playbookId")
    @Parameter(description = "Engagements that use this version of a playbook")
    public UUID playbookId;

    @QueryParam("overdue")
    @Parameter(
            description = "Whether a task, a milestone, or the stage that the deal is in takes too long",
            example = "true")
    public Boolean overdue;

    @QueryParam("passedUnmet")
    @Parameter(description = "Whether the deal has passed a gate for which something was missing", example = "true")
    public Boolean passedUnmet;

    @QueryParam("handoffId")
    @Parameter(description = "The engagement that this handoff started")
    public UUID handoffId;

    @QueryParam("thread")
    @Parameter(description = "The engagement of this sale")
    public UUID thread;

    Conditions conditions(Instant now) {
        return new Conditions()
                .and("status in ?", status)
                .and("stage = ?", stage)
                .and("partnerId = ?", partnerId)
                .and("ownerId = ?", ownerId)
                .and(Engagements.OF_PLAYBOOK, playbookCode)
                .and("playbook = ?", playbookId)
                .and(
                        Boolean.TRUE.equals(overdue) ? "lateAt <= ?" : "lateAt is null or lateAt > ?",
                        overdue == null ? null : now)
                .and(
                        Boolean.TRUE.equals(passedUnmet)
                                ? "passedUnmet is not null and true = ?"
                                : "passedUnmet is null and false = ?",
                        passedUnmet)
                .and("handoffId = ?", handoffId)
                .and("thread = ?", thread);
    }
}
