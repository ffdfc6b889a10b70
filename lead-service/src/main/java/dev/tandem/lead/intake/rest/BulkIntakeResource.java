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
import dev.tandem.lead.intake.BulkIntakeCall.BulkIntakeSummary;
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
    private static final String DESCRIPTION =
            "Lines are committed in chunks and their results sent one by one while the file still streams "
                    + "in. The last line is a summary; a response without it was cut off. Each lead needs an "
                    + "externalId: an interrupted file can be sent again, and existing leads stay unchanged. A line "
                    + "with faults is rejected with all of them and does not affect the others.";

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
    @Operation(operationId = "takeInLeads", summary = "Take in many leads", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "One line per lead, and a summary",
            content = @Content(schema = @Schema(oneOf = {LeadLineAnswer.class, BulkIntakeSummary.class})))
    public Response takeInLines(InputStream ndjson) {
        return streamed(new LeadLines(new TextLines(ndjson), reader), List.of());
    }

    @POST
    @Consumes("text/csv")
    @Transactional
    @Operation(
            operationId = "takeInLeadsFromCsv",
            summary = "Take in many leads from CSV",
            description =
                    "A column named like a field, such as contact.email or attributes.employees, needs no mapping. The summary names the columns that are neither. "
                            + DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "One line per row, and a summary",
            content = @Content(schema = @Schema(oneOf = {LeadLineAnswer.class, BulkIntakeSummary.class})))
    public Response takeInRows(
            InputStream csv,
            @QueryParam("map")
                    @Parameter(
                            description = "The column that holds a field: field=Column",
                            example = "contact.email=E-mail")
                    List<String> map,
            @QueryParam("set")
                    @Parameter(description = "A constant for every row: field=value", example = "source=trade fair")
                    List<String> set)
            throws IOException {
        CsvRows rows = CsvRows.of(csv, List.of());
        ColumnMapping mapping = ColumnMapping.of(map, set, rows.columns());
        List<String> ignored = mapping.ignoredOf(rows.columns());
        return streamed(new LeadRows(rows, mapping, attributes.checks(), reader), ignored);
    }

    private Response streamed(LineSource<LeadLine> lines, List<String> ignoredColumns) {
        return Response.ok(runner.run(lines, new BulkIntakeCall(intake, ignoredColumns)))
                .build();
    }
}
