package dev.tandem.lead.rubric.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.RubricDesk;
import dev.tandem.lead.rubric.Rubrics;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rubrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rubrics", description = "Versioned points tables by which leads are scored, written or learned")
public class RubricResource {
    private final RubricDesk desk;
    private final Rubrics rubrics;

    RubricResource(RubricDesk desk, Rubrics rubrics) {
        this.desk = desk;
        this.rubrics = rubrics;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "draftRubric", summary = "Draft the next version of a rubric")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    public Response draft(@Valid @NotNull DraftRubricRequest request) {
        Rubric rubric = desk.draft(request.code(), request.content());
        return Responses.created("/v1/rubrics/" + rubric.id(), rubric.revision(), RubricView.of(rubric));
    }

    @PUT
    @Path("/{id}/content")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "changeRubricContent",
            summary = "Replace the content of a draft",
            description = "The caller becomes one of its authors, and a calibration report no longer applies.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @Refuses(NotInState.class)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull RubricContent content) {
        Rubric rubric = rubrics.get(id);
        IfMatch.check(seen, rubric.revision());
        return answer(desk.change(rubric, content));
    }

    @POST
    @Path("/{id}/submit")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "submitRubric", summary = "Submit a draft for review")
    @APIResponse(
            responseCode = "200",
            description = "In review",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @Refuses(NotInState.class)
    public Response submit(@PathParam("id") UUID id) {
        return answer(desk.submit(id));
    }

    @POST
    @Path("/{id}/approve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "approveRubric", summary = "Approve another person's rubric")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class})
    public Response approve(@PathParam("id") UUID id) {
        return answer(desk.approve(id));
    }

    @POST
    @Path("/{id}/send-back")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "sendBackRubric",
            summary = "Return a rubric to its authors, as a draft",
            description = "From review, or after approval as long as it is not published.")
    @APIResponse(
            responseCode = "200",
            description = "A draft again",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @Refuses(NotInState.class)
    public Response sendBack(@PathParam("id") UUID id, @Valid @NotNull SendBackRubricRequest request) {
        return answer(desk.sendBack(id, request.reason()));
    }

    @POST
    @Path("/{id}/publish")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "publishRubric",
            summary = "Publish an approved rubric, replacing the version in force",
            description = "All leads are rescored in the background, a batch at a time.")
    @APIResponse(
            responseCode = "200",
            description = "In force",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @Refuses(NotInState.class)
    public Response publish(@PathParam("id") UUID id) {
        return answer(desk.publish(id));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "getRubric", summary = "One version of a rubric, with its calibration report")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(rubrics.get(id));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "listRubrics", summary = "Rubric versions, oldest first")
    public Page<RubricView> list(@BeanParam PageRequest request) {
        return request.page(rubrics::page, Rubric::id).map(RubricView::of);
    }

    private static Response answer(Rubric rubric) {
        return Responses.ok(rubric.revision(), RubricView.of(rubric));
    }

    record SendBackRubricRequest(
            @NotBlank @Size(max = 1000) @Schema(example = "Webinars count too much: see the calibration of May")
            String reason) {}

    @Schema(description = "The next version of the rubric with that code, as a draft")
    record DraftRubricRequest(
            @NotBlank @Size(max = 60) @Schema(example = "inbound")
            String code,

            @NotNull @Valid RubricContent content) {}
}
