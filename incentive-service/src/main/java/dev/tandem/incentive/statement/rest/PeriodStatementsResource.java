package dev.tandem.incentive.statement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.incentive.statement.StatementAction;
import dev.tandem.incentive.statement.StatementReview;
import dev.tandem.platform.idempotency.Idempotent;
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
            " What stays where it is, is told with its reason. It moves two hundred at a time;"
                    + " asked again after it was cut off, it goes on with what is left.";

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
            summary = "Put all drafts of a closed period up for review",
            description = "By the rules of submitStatement." + AS_SINGLE)
    @APIResponse(
            responseCode = "200",
            description = "How many took the step, and which did not",
            content = @Content(schema = @Schema(implementation = ReviewRoundView.class)))
    @APIResponse(responseCode = "400", description = "invalidRequest: this names no period")
    @APIResponse(responseCode = "409", description = "periodNotClosed")
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
            summary = "Approve all statements of a closed period that somebody else has submitted",
            description = "By the rules of approveStatement, each by its own amount." + AS_SINGLE)
    @APIResponse(
            responseCode = "200",
            description = "How many took the step, and which did not",
            content = @Content(schema = @Schema(implementation = ReviewRoundView.class)))
    @APIResponse(responseCode = "400", description = "invalidRequest: this names no period")
    @APIResponse(responseCode = "409", description = "periodNotClosed")
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
            summary = "Let all payees of a closed period see what is approved",
            description = "By the rules of publishStatement." + AS_SINGLE)
    @APIResponse(
            responseCode = "200",
            description = "How many took the step, and which did not",
            content = @Content(schema = @Schema(implementation = ReviewRoundView.class)))
    @APIResponse(responseCode = "400", description = "invalidRequest: this names no period")
    @APIResponse(responseCode = "409", description = "periodNotClosed")
    public Response publish(@PathParam("period") @Parameter(example = "2017Q1") String period) {
        return answer(StatementAction.PUBLISH, period);
    }

    private Response answer(StatementAction action, String period) {
        return Response.ok(ReviewRoundView.of(review.takeAll(action, PeriodCode.read(period, "period"))))
                .build();
    }
}
