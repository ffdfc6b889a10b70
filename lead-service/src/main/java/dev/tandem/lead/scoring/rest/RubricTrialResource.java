package dev.tandem.lead.scoring.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.learning.LearningRefusals.TooFewOutcomes;
import dev.tandem.lead.rubric.learning.LearningRefusals.TooManyRows;
import dev.tandem.lead.rubric.rest.RubricView;
import dev.tandem.lead.scoring.BacktestReport;
import dev.tandem.lead.scoring.PastLeads.ClosingPeriod;
import dev.tandem.lead.scoring.RubricTrialDesk;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
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

@Path("/v1/rubrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rubrics")
public class RubricTrialResource {
    private final RubricTrialDesk desk;

    RubricTrialResource(RubricTrialDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/{id}/backtest")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "backtestRubric",
            summary = "Back-test any version on past leads, beside the one in force",
            description = "Uses leads whose deal was won or lost in the period, with their attributes as known today. "
                    + "Nothing is changed.")
    @APIResponse(
            responseCode = "200",
            description = "AUC and win rates of both",
            content = @Content(schema = @Schema(implementation = BacktestReport.class)))
    public BacktestReport backtest(@PathParam("id") UUID id, @Valid @NotNull ClosingPeriod period) {
        return desk.backtest(id, period);
    }

    @POST
    @Path("/calibrate-from-leads")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "calibrateRubricFromLeads",
            summary = "Learn a rubric from the tenant's own closed leads",
            description = "Uses leads whose deal was won or lost in the period, with their attributes as known today.")
    @APIResponse(
            responseCode = "201",
            description = "Learned, as a draft with its report",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @Refuses({TooFewOutcomes.class, TooManyRows.class})
    public Response learn(@Valid @NotNull CalibrateFromLeadsRequest request) {
        Rubric rubric = desk.learn(
                request.code(),
                request.period(),
                request.columns(),
                request.missingValues(),
                request.heldOut().doubleValue());
        return Responses.created("/v1/rubrics/" + rubric.id(), rubric.revision(), RubricView.of(rubric));
    }
}
