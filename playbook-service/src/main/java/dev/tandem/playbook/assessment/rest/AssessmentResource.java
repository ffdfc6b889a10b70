package dev.tandem.playbook.assessment.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.assessment.Assessment;
import dev.tandem.playbook.assessment.AssessmentDesk;
import dev.tandem.playbook.assessment.AssessmentRefusals.AnswersMissing;
import dev.tandem.playbook.assessment.AssessmentRefusals.NothingScored;
import dev.tandem.playbook.assessment.Assessments;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
import dev.tandem.playbook.work.AssignmentRefusals.NotYourAssignment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Assessments",
        description = "Questions that the vendor sends to a partner, its answers, and what is concluded from them")
public class AssessmentResource {
    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final CurrentCaller caller;

    AssessmentResource(AssessmentDesk desk, Assessments assessments, CurrentCaller caller) {
        this.desk = desk;
        this.assessments = assessments;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "sendAssessment",
            summary = "Send an assessment to one partner",
            description =
                    "With the questions of the template as they are now. The partner is reminded a week and a day before"
                            + " it is due, and the day after. Who sends it does not review it.")
    @APIResponse(
            responseCode = "201",
            description = "Sent",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "404", description = "for a template or a partner that does not exist")
    @Refuses({NotFound.class, NotInState.class, PersonUnknown.class})
    public Response send(@Valid @NotNull AssessmentRequests.SendAssessmentRequest request) {
        Assessment sent = desk.send(request.templateId(), request.partnerId(), request.dueOn(), request.ownerId());
        return Responses.created(
                "/v1/assessments/" + sent.id(), sent.revision(), AssessmentView.of(sent, caller.get()));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listAssessments", summary = "List assessments; a partner sees its own")
    public Page<ListedAssessment> list(@Valid @BeanParam AssessmentQuery query, @BeanParam ListRequest request) {
        return assessments.page(request, query.conditions()).map(ListedAssessment::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getAssessment",
            summary = "One assessment, with its questions and answers",
            description = "A partner reads weights, points, the score and the result once it is concluded.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(assessments.visible(id));
    }

    @PUT
    @Path("/{id}/answers")
    @Transactional
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "saveAnswers",
            summary = "Save the answers that there are so far, in place of those before",
            description = "By the person who answers, or an administrator of the partner, until it is returned.")
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @Refuses({NotYourAssignment.class, NotInState.class})
    public Response save(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull AssessmentRequests.SaveAnswersRequest request) {
        Assessment assessment = assessments.visible(id);
        IfMatch.check(seen, assessment.revision());
        return answer(desk.answer(assessment, request.answers()));
    }

    @POST
    @Path("/{id}/reassign")
    @Transactional
    @Idempotent
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "reassignAssessment", summary = "Hand the questions to another person of the partner")
    @APIResponse(
            responseCode = "200",
            description = "Handed over",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @Refuses({NotYourAssignment.class, NotInState.class, PersonUnknown.class})
    public Response reassign(
            @PathParam("id") UUID id, @Valid @NotNull AssessmentRequests.ReassignAssessmentRequest request) {
        return answer(desk.reassign(id, request.ownerId()));
    }

    @POST
    @Path("/{id}/return")
    @Transactional
    @Idempotent
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "returnAssessment", summary = "Return it to the vendor, once every question has an answer")
    @APIResponse(
            responseCode = "200",
            description = "Returned",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @Refuses({NotYourAssignment.class, NotInState.class, AnswersMissing.class})
    public Response giveBack(@PathParam("id") UUID id) {
        return answer(desk.giveBack(id));
    }

    @POST
    @Path("/{id}/send-back")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "sendBackAssessment",
            summary = "Send it back to the partner, whose answers have to change",
            description = "By somebody other than who sent it. The partner reads the reason.")
    @APIResponse(
            responseCode = "200",
            description = "To be answered again",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @Refuses({NotInState.class, SecondPersonRequired.class})
    public Response sendBack(
            @PathParam("id") UUID id, @Valid @NotNull AssessmentRequests.ExplainAssessmentRequest request) {
        return answer(desk.sendBack(id, request.reason()));
    }

    @POST
    @Path("/{id}/accept")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "acceptAssessment",
            summary = "Accept the answers, and propose a result",
            description = "By somebody other than who sent it. A second person approves the result.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted; the result awaits its approval",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @Refuses({NotInState.class, SecondPersonRequired.class, NothingScored.class})
    public Response accept(
            @PathParam("id") UUID id, @Valid @NotNull AssessmentRequests.AcceptAssessmentRequest request) {
        return answer(desk.accept(id, request.result(), request.reasons()));
    }

    @POST
    @Path("/{id}/approve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "approveAssessment", summary = "Approve the result that another person has proposed")
    @APIResponse(
            responseCode = "200",
            description = "Concluded; the partner reads the score and the result",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @Refuses({NotInState.class, SecondPersonRequired.class})
    public Response approve(@PathParam("id") UUID id) {
        return answer(desk.approve(id));
    }

    @POST
    @Path("/{id}/refuse")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "refuseAssessment",
            summary = "Refuse the result that another person has proposed; the answers are reviewed again")
    @APIResponse(
            responseCode = "200",
            description = "To be reviewed again",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @Refuses({NotInState.class, SecondPersonRequired.class})
    public Response refuse(
            @PathParam("id") UUID id, @Valid @NotNull AssessmentRequests.ExplainAssessmentRequest request) {
        return answer(desk.refuse(id, request.reason()));
    }

    private Response answer(Assessment assessment) {
        return Responses.ok(assessment.revision(), AssessmentView.of(assessment, caller.get()));
    }
}
