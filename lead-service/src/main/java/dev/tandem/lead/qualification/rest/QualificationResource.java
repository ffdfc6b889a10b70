package dev.tandem.lead.qualification.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadChange;
import dev.tandem.lead.lead.LeadRefusals.FieldsLocked;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.lead.rest.LeadView;
import dev.tandem.lead.qualification.QualificationDesk;
import dev.tandem.lead.qualification.rest.QualificationRequests.ChangeLeadRequest;
import dev.tandem.lead.qualification.rest.QualificationRequests.DisqualifyLeadRequest;
import dev.tandem.lead.qualification.rest.QualificationRequests.MergeLeadRequest;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
public class QualificationResource {
    private final QualificationDesk desk;
    private final Leads leads;
    private final MergePatch mergePatch;
    private final ContactVisibility mask;
    private final CurrentCaller caller;

    QualificationResource(
            QualificationDesk desk, Leads leads, MergePatch mergePatch, ContactVisibility mask, CurrentCaller caller) {
        this.desk = desk;
        this.leads = leads;
        this.mergePatch = mergePatch;
        this.mask = mask;
        this.caller = caller;
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "changeLead",
            summary = "Change a lead by a JSON merge patch (RFC 7396)",
            description = "Fields shared by a handoff are locked while the lead is on offer or handed off; see fields.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ChangeLeadRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @Refuses(FieldsLocked.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull JsonNode patch) {
        Lead lead = leads.visible(id);
        IfMatch.check(seen, lead.revision());
        ChangeLeadRequest now = ChangeLeadRequest.of(LeadChange.of(lead));
        desk.change(lead, mergePatch.apply(now, patch, ChangeLeadRequest.class).change());
        return answer(lead);
    }

    @POST
    @Path("/disqualify")
    @Transactional
    @Idempotent
    @Operation(operationId = "disqualifyLead", summary = "Disqualify the lead: no sale will come of it")
    @APIResponse(
            responseCode = "200",
            description = "Disqualified",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @Refuses(NotInState.class)
    public Response disqualify(@PathParam("id") UUID id, @Valid @NotNull DisqualifyLeadRequest request) {
        return answer(desk.disqualify(id, request.reason()));
    }

    @POST
    @Path("/requalify")
    @Transactional
    @Idempotent
    @Operation(operationId = "requalifyLead", summary = "Requalify a disqualified lead and route it")
    @APIResponse(
            responseCode = "200",
            description = "Waiting for the router again",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @Refuses(NotInState.class)
    public Response requalify(@PathParam("id") UUID id) {
        return answer(desk.requalify(id));
    }

    @POST
    @Path("/merge")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "mergeLead",
            summary = "Merge the lead into another that is the same",
            description = "The merged lead becomes a duplicate of the other and stays readable. The other takes over "
                    + "values that only this one has, and its duplicates, and keeps its own thread.")
    @APIResponse(
            responseCode = "200",
            description = "The lead that remains",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @APIResponse(responseCode = "409", description = "on offer, handed off or a duplicate itself")
    @Refuses(NotInState.class)
    public Response merge(@PathParam("id") UUID id, @Valid @NotNull MergeLeadRequest request) {
        return answer(desk.merge(id, request.into()));
    }

    private Response answer(Lead lead) {
        return Responses.ok(lead.revision(), LeadView.of(lead, mask.shown(lead), caller.get()));
    }
}
