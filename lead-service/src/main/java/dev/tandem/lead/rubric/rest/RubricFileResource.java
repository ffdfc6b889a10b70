package dev.tandem.lead.rubric.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.bulk.BulkRunner;
import dev.tandem.lead.bulk.csv.CsvRows;
import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.RubricDesk;
import dev.tandem.lead.rubric.Rubrics;
import dev.tandem.lead.rubric.csv.CalibrationRequest;
import dev.tandem.lead.rubric.csv.ClosedLeadsFile;
import dev.tandem.lead.rubric.csv.RowScore;
import dev.tandem.lead.rubric.csv.ScoringCall;
import dev.tandem.lead.rubric.csv.ScoringRequest;
import dev.tandem.lead.rubric.learning.Calibration;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.platform.rest.Answer;
import dev.tandem.platform.time.TenantClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rubrics")
@Tag(name = "Rubrics")
@Consumes("text/csv")
public class RubricFileResource {
    private final RubricDesk desk;
    private final Rubrics rubrics;
    private final BulkRunner runner;
    private final TenantClock clock;

    RubricFileResource(RubricDesk desk, Rubrics rubrics, BulkRunner runner, TenantClock clock) {
        this.desk = desk;
        this.rubrics = rubrics;
        this.runner = runner;
        this.clock = clock;
    }

    @POST
    @Path("/calibrate")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(
            operationId = "calibrateRubric",
            summary = "Learn a rubric from closed leads",
            description =
                    "Takes CSV with a header and learns points for the columns that fit and engagement name, and for no"
                            + " others; both may be given many times. The answer is a draft with its report on the rows held out. The same"
                            + " file and parameters give the same points; sent again, they answer the draft that is there.")
    @APIResponse(
            responseCode = "201",
            description = "Learned, as a draft with its report",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @APIResponse(responseCode = "400", description = "invalidRequest, with every parameter and column at fault")
    @APIResponse(responseCode = "422", description = "tooFewOutcomes, tooManyRows")
    public Response calibrate(
            InputStream csv,
            @QueryParam("code") @NotBlank @Size(max = 60) @Parameter(description = "Of the rubric", example = "inbound")
                    String code,
            @QueryParam("outcome") @Parameter(description = "The column that says how leads ended") String outcome,
            @QueryParam("won") @Parameter(description = "What it says of a won lead", example = "1") List<String> won,
            @QueryParam("fit") @Parameter(description = "A column for the fit axis") List<String> fit,
            @QueryParam("engagement") @Parameter(description = "A column for the engagement axis")
                    List<String> engagement,
            @QueryParam("missing") @Parameter(description = "A text that says as little as a blank", example = "Select")
                    List<String> missing,
            @QueryParam("id") @Parameter(description = "The column that decides who is held out; else the row's number")
                    String id,
            @QueryParam("heldOut") @DefaultValue("0.3") @Parameter(description = "Share of rows held out, 0 to 0.9")
                    double heldOut)
            throws IOException {
        var request = new CalibrationRequest(outcome, won, fit, engagement, missing, id, heldOut);
        Calibration learned = Calibration.of(ClosedLeadsFile.read(csv, request));
        Rubric rubric = desk.learned(code, learned);
        return Answer.created("/v1/rubrics/" + rubric.id(), rubric.revision(), RubricView.of(rubric));
    }

    @POST
    @Path("/{id}/scores")
    @Produces("application/x-ndjson")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(
            operationId = "scoreFile",
            summary = "Score the leads of a file by any version",
            description =
                    "Takes CSV with a header that names every attribute of the rubric, streams a line per row, and keeps"
                            + " nothing. The last line is a summary, and without it the answer was cut off. Where the file says how leads"
                            + " ended, the summary has AUC and win rates.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each row, and a summary",
            content = @Content(schema = @Schema(implementation = RowScore.class)))
    @APIResponse(responseCode = "400", description = "invalidRequest, with every column that is missing")
    public Response score(
            InputStream csv,
            @PathParam("id") UUID rubricId,
            @QueryParam("id") @Parameter(description = "The column answered with each row") String idColumn,
            @QueryParam("outcome") @Parameter(description = "The column that says how leads ended, if any")
                    String outcome,
            @QueryParam("won") @Parameter(description = "What it says of a won lead", example = "1") List<String> won,
            @QueryParam("explain") @Parameter(description = "Whether rows come with the points of each criterion")
                    boolean explain)
            throws IOException {
        RubricContent content = rubrics.get(rubricId).content();
        ScoringRequest request = new ScoringRequest(idColumn, outcome, won, explain);
        CsvRows rows = CsvRows.of(csv, request.required(content));
        return Response.ok(runner.run(rows, new ScoringCall(content, request, clock.now())))
                .build();
    }
}
