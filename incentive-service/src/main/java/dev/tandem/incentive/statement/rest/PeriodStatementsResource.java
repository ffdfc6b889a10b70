package dev.tandem.incentive.statement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.period.PeriodRefusals.PeriodNotClosed;
import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.incentive.statement.StatementAction;
import dev.tandem.incentive.statement.StatementReview;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/periods/{period}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
public class PeriodStatementsResource {
    private static final String AS_SINGLE =
            " Statements that cannot take the step are reported with the reason. Statements move in batches of two "
                    + "hundred; if the call is interrupted, repeating it processes the rest.";

    private final StatementReview review;

    PeriodStatementsResource(StatementReview review) {
        this.review = review;
    }

    @POST
    @Path("/submit")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER})
    @Operation(
            operationId = "submitPeriodStatements",
            summary = "Submit all drafts of a closed period for review",
            description = "The rules of submitStatement apply." + AS_SINGLE)
    @APIResponse(
            responseCode = "200",
            description = "The number of statements that took the step, and those that did not",
            content = @Content(schema = @Schema(implementation = PeriodReviewStepView.class)))
    @Refuses(PeriodNotClosed.class)
    public Response submit(@PathParam("period") @Parameter(example = "2017Q1") String period) {
        return answer(StatementAction.SUBMIT, period);
    }

    @POST
    @Path("/approve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "approvePeriodStatements",
            summary = "Approve all statements of a closed period that another person has submitted",
            description = "The rules of approveStatement apply to each statement by its own amount." + AS_SINGLE)
    @APIResponse(
            responseCode = "200",
            description = "The number of statements that took the step, and those that did not",
            content = @Content(schema = @Schema(implementation = PeriodReviewStepView.class)))
    @Refuses(PeriodNotClosed.class)
    public Response approve(@PathParam("period") @Parameter(example = "2017Q1") String period) {
        return answer(StatementAction.APPROVE, period);
    }

    @POST
    @Path("/publish")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "publishPeriodStatements",
            summary = "Publish all approved statements of a closed period",
            description = "The rules of publishStatement apply." + AS_SINGLE)
    @APIResponse(
            responseCode = "200",
            description = "The number of statements that took the step, and those that did not",
            content = @Content(schema = @Schema(implementation = PeriodReviewStepView.class)))
    @Refuses(PeriodNotClosed.class)
    public Response publish(@PathParam("period") @Parameter(example = "2017Q1") String period) {
        return answer(StatementAction.PUBLISH, period);
    }

    private Response answer(StatementAction action, String period) {
        return Response.ok(PeriodReviewStepView.of(review.takeAll(action, PeriodCode.read(period, "period"))))
                .build();
    }
}
