package dev.tandem.lead.scoring.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.scoring.Activities;
import dev.tandem.lead.scoring.Activity;
import dev.tandem.lead.scoring.ActivityDesk;
import dev.tandem.lead.scoring.LeadScores;
import dev.tandem.lead.scoring.ScoringRefusals.ActivityInFuture;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads/{leadId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring", description = "Activities of leads, and their scores by the rubric in force")
public class LeadScoreResource {
    private final Leads leads;
    private final LeadScores scores;
    private final Activities activities;
    private final ActivityDesk desk;
    private final CurrentCaller caller;

    LeadScoreResource(Leads leads, LeadScores scores, Activities activities, ActivityDesk desk, CurrentCaller caller) {
        this.leads = leads;
        this.scores = scores;
        this.activities = activities;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Path("/score")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "explainLeadScore",
            summary = "A lead's score, with its reasons",
            description = "A partner sees the figures of its leads, but not the points table behind them.")
    @APIResponse(responseCode = "200", description = "The score as of scoredAt")
    @APIResponse(responseCode = "404", description = "also while the lead has no score")
    public LeadScoreView explain(@PathParam("leadId") UUID leadId) {
        Lead lead = leads.visible(leadId);
        return (caller.get().isVendor() ? scores.ofLead(leadId).map(LeadScoreView::of) : LeadScoreView.figures(lead))
                .orElseThrow(() -> new NotFound("score of lead", leadId));
    }

    @POST
    @Path("/activities")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(
            operationId = "recordActivity",
            summary = "Record an activity of a lead",
            description = "The lead is rescored at once.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @APIResponse(responseCode = "400", description = "also for attributes that do not match the schema")
    @Refuses(ActivityInFuture.class)
    public Response record(@PathParam("leadId") UUID leadId, @Valid @NotNull RecordActivityRequest request) {
        Activity activity = desk.record(leadId, request.kind(), request.occurredAt(), request.attributes());
        String path = "/v1/leads/" + leadId + "/activities/" + activity.id();
        return Responses.created(path, activity.revision(), ActivityView.of(activity));
    }

    @GET
    @Path("/activities/{activity}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "getActivity", summary = "Get one activity of a lead")
    @APIResponse(
            responseCode = "200",
            description = "As it was recorded",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response get(@PathParam("leadId") UUID leadId, @PathParam("activity") UUID id) {
        Activity activity = activities.of(leads.visible(leadId).id(), id);
        return Responses.ok(activity.revision(), ActivityView.of(activity));
    }

    @GET
    @Path("/activities")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "listActivities", summary = "Activities of a lead, in the order they were recorded")
    @APIResponse(responseCode = "200", description = "A page of activities")
    public Page<ActivityView> list(@PathParam("leadId") UUID leadId, @BeanParam PageRequest request) {
        leads.visible(leadId);
        return request.page((after, limit) -> activities.page(leadId, after, limit), Activity::id)
                .map(ActivityView::of);
    }

    @Schema(description = "An activity of a lead")
    record RecordActivityRequest(
            @NotBlank @Size(max = 60) @Schema(example = "emailOpened")
            String kind,

            @NotNull @Schema(example = "2031-03-03T09:30:00Z")
            Instant occurredAt,

            @Size(max = 50)
            @Schema(
                    description = "Attributes of the lead that are new or have changed",
                    example = "{\"lastCampaign\": \"spring\"}")
            Map<@NotBlank String, Object> attributes) {

        RecordActivityRequest {
            attributes = attributes == null ? Map.of() : attributes;
        }
    }

    @Schema(description = "An activity of a lead")
    record ActivityView(
            UUID id,

            @Schema(example = "3", description = "Grows with every change; the ETag")
            int revision,

            UUID leadId,
            @Schema(example = "emailOpened") String kind,
            @Schema(example = "2031-03-03T09:30:00Z") Instant occurredAt,

            @Schema(example = "0197f6a0-0000-8000-8000-00000000000f")
            UUID recordedBy) {
        static ActivityView of(Activity activity) {
            return new ActivityView(
                    activity.id(),
                    activity.revision(),
                    activity.leadId(),
                    activity.kind(),
                    activity.occurredAt(),
                    activity.recordedBy());
        }
    }
}
