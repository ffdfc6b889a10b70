package dev.tandem.lead.rubric.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.bulk.BulkRunner;
import dev.tandem.lead.bulk.CsvRows;
import dev.tandem.lead.rubric.RowScore;
import dev.tandem.lead.rubric.Rubrics;
import dev.tandem.lead.rubric.ScoringCall;
import dev.tandem.lead.rubric.ScoringCall.ScoringSummary;
import dev.tandem.lead.rubric.ScoringOptions;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.platform.time.TenantClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rubrics")
@Consumes("text/csv")
public class RubricFileResource {
    private final Rubrics rubrics;
    private final BulkRunner runner;
    private final TenantClock clock;

    RubricFileResource(Rubrics rubrics, BulkRunner runner, TenantClock clock) {
        this.rubrics = rubrics;
        this.runner = runner;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/scores")
    @Produces("application/x-ndjson")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
    @Operation(
            operationId = "scoreFile",
            summary = "Score the leads of a file by any version",
            description =
                    "Takes CSV with a header that names every attribute of the rubric, streams one line per row, and "
                            + "stores nothing. The last line is a summary; a response without it was cut off. If the file has "
                            + "outcomes, the summary has AUC and win rates.")
    @APIResponse(
            responseCode = "200",
            description = "One line per row, and a summary",
            content = @Content(schema = @Schema(oneOf = {RowScore.class, ScoringSummary.class})))
    public Response score(
            InputStream csv,
            @PathParam("id") UUID rubricId,
            @QueryParam("id") @Parameter(description = "The column returned with each row") String idColumn,
            @QueryParam("outcome") @Parameter(description = "The column with the outcome of each lead, if any")
                    String outcome,
            @QueryParam("won") @Parameter(description = "Its value for won leads", example = "1") List<String> won,
            @QueryParam("explain") @Parameter(description = "Whether rows come with the points of each criterion")
                    boolean explain)
            throws IOException {
        RubricContent content = rubrics.get(rubricId).content();
        ScoringOptions options = new ScoringOptions(idColumn, outcome, won, explain);
        CsvRows rows = CsvRows.of(csv, options.required(content));
        return Response.ok(runner.run(rows, new ScoringCall(content, options, clock.now())))
                .build();
    }
}
