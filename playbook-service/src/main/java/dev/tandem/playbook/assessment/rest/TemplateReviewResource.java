package dev.tandem.playbook.assessment.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.assessment.AssessmentRefusals.NothingScored;
import dev.tandem.playbook.assessment.AssessmentRefusals.TemplateIncomplete;
import dev.tandem.playbook.assessment.AssessmentTemplate;
import dev.tandem.playbook.assessment.TemplateDesk;
import dev.tandem.playbook.document.DocumentRefusals.BaseOutdated;
import dev.tandem.playbook.document.rest.GiveReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/assessment-templates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
public class TemplateReviewResource {
    private final TemplateDesk desk;
    private final CurrentCaller caller;

    TemplateReviewResource(TemplateDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/discard")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "discardAssessmentTemplate",
            summary = "Discard a draft",
            description =
                    "It stays to be read, and its number its own; lists have it only where its status is asked for.")
    @APIResponse(
            responseCode = "200",
            description = "Discarded",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    @Refuses(NotInState.class)
    public Response discard(@PathParam("id") UUID id, @Valid @NotNull GiveReasonRequest reason) {
        return answer(desk.discard(id, reason.reason()));
    }

    @POST
    @Path("/submit")
    @Transactional
    @Idempotent
    @Operation(operationId = "submitAssessmentTemplate", summary = "Check a draft as a whole and submit it for review")
    @APIResponse(
            responseCode = "200",
            description = "In review",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    @Refuses({NotInState.class, TemplateIncomplete.class, NothingScored.class, BaseOutdated.class})
    public Response submit(@PathParam("id") UUID id) {
        return answer(desk.submit(id));
    }

    @POST
    @Path("/approve")
    @Transactional
    @Idempotent
    @Operation(operationId = "approveAssessmentTemplate", summary = "Approve another person's template")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class})
    public Response approve(@PathParam("id") UUID id) {
        return answer(desk.approve(id));
    }

    @POST
    @Path("/send-back")
    @Transactional
    @Idempotent
    @Operation(operationId = "sendBackAssessmentTemplate", summary = "Return a template to its authors, as a draft")
    @APIResponse(
            responseCode = "200",
            description = "A draft again",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    @Refuses(NotInState.class)
    public Response sendBack(@PathParam("id") UUID id, @Valid @NotNull GiveReasonRequest reason) {
        return answer(desk.sendBack(id, reason.reason()));
    }

    @POST
    @Path("/publish")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "publishAssessmentTemplate",
            summary = "Publish an approved template; its content never changes again")
    @APIResponse(
            responseCode = "200",
            description = "Published: it can be sent",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    @Refuses({NotInState.class, BaseOutdated.class})
    public Response publish(@PathParam("id") UUID id) {
        return answer(desk.publish(id));
    }

    @POST
    @Path("/retire")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "retireAssessmentTemplate",
            summary = "Retire a published template; what was sent goes on with its questions")
    @APIResponse(
            responseCode = "200",
            description = "Retired",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    @Refuses(NotInState.class)
    public Response retire(@PathParam("id") UUID id, @Valid @NotNull GiveReasonRequest reason) {
        return answer(desk.retire(id, reason.reason()));
    }

    private Response answer(AssessmentTemplate template) {
        return Responses.ok(template.revision(), AssessmentTemplateView.of(template, caller.get()));
    }
}
