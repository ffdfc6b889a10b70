package dev.tandem.lead.intake.rest;

import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.attribute.LeadAttributes;
import dev.tandem.lead.bulk.BulkRunner;
import dev.tandem.lead.bulk.CsvRows;
import dev.tandem.lead.bulk.LineSource;
import dev.tandem.lead.bulk.TextLines;
import dev.tandem.lead.intake.BulkIntake;
import dev.tandem.lead.intake.BulkIntakeCall;
import dev.tandem.lead.intake.LeadLine;
import dev.tandem.lead.intake.LeadLine.LeadLineAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads/bulk")
@Tag(name = "Leads")
@Produces("application/x-ndjson")
@RolesAllowed({VENDOR_ADMIN, INTEGRATION})
public class BulkIntakeResource {
    private static final String DESCRIPTION = "Lines are committed in chunks and answered one by one while the file"
            + " still comes in; the last line is a summary, and without it the answer was cut off. Each lead needs an"
            + " externalId: a file that was interrupted is sent again, and what is here already stays unchanged. One bad"
            + " line is rejected with all its errors and stops none of the others.";

    private final BulkRunner runner;
    private final BulkIntake intake;
    private final LeadReader reader;
    private final LeadAttributes attributes;

    BulkIntakeResource(BulkRunner runner, BulkIntake intake, LeadReader reader, LeadAttributes attributes) {
        this.runner = runner;
        this.intake = intake;
        this.reader = reader;
        this.attributes = attributes;
    }

    @POST
    @Consumes("application/x-ndjson")
    @Operation(operationId = "takeInLeads", summary = "Take many leads in", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A line for each lead, and a summary",
            content = @Content(schema = @Schema(implementation = LeadLineAnswer.class)))
    public Response takeInLines(InputStream ndjson) {
        return streamed(new LeadLines(new TextLines(ndjson), reader));
    }

    @POST
    @Consumes("text/csv")
    @Transactional
    @Operation(
            operationId = "takeInLeadsFromCsv",
            summary = "Take many leads in from CSV",
            description = "A column that has the name of a field, such as contact.email or attributes.employees,"
                    + " needs no mapping. " + DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A line for each row, and a summary",
            content = @Content(schema = @Schema(implementation = LeadLineAnswer.class)))
    @APIResponse(responseCode = "400", description = "invalidRequest: the header, map or set has faults")
    public Response takeInRows(
            InputStream csv,
            @QueryParam("map")
                    @Parameter(
                            description = "Which column tells a field: field=Column",
                            example = "contact.email=E-mail")
                    List<String> map,
            @QueryParam("set")
                    @Parameter(description = "What holds for every row: field=value", example = "source=trade fair")
                    List<String> set)
            throws IOException {
        CsvRows rows = CsvRows.of(csv, List.of());
        ColumnMapping mapping = ColumnMapping.of(map, set, rows.columns());
        return streamed(new LeadRows(rows, mapping, attributes.checks(), reader));
    }

    private Response streamed(LineSource<LeadLine> lines) {
        return Response.ok(runner.run(lines, new BulkIntakeCall(intake))).build();
    }
}
