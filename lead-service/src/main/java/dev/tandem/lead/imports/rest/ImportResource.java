package dev.tandem.lead.imports.rest;

import static dev.tandem.platform.caller.Role.INTEGRATION;

import dev.tandem.lead.bulk.BulkRunner;
import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.bulk.CsvRows;
import dev.tandem.lead.imports.AccountImport;
import dev.tandem.lead.imports.FileColumns;
import dev.tandem.lead.imports.ImportCall;
import dev.tandem.lead.imports.ImportSummary;
import dev.tandem.lead.imports.OpportunityImport;
import dev.tandem.lead.imports.PipelineImport;
import dev.tandem.lead.imports.ProductImport;
import dev.tandem.lead.imports.RowAnswer;
import dev.tandem.platform.time.TenantClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/imports")
@Tag(
        name = "Imports",
        description = "Another system's history, as streamed CSV with a header. Rows are committed in chunks and their "
                + "results sent line by line while the file still streams in. The last line is a summary; a "
                + "response without it was cut off. Sending a file again changes nothing.")
@Consumes("text/csv")
@Produces("application/x-ndjson")
@RolesAllowed(INTEGRATION)
public class ImportResource {
    private final BulkRunner runner;
    private final AccountImport accounts;
    private final ProductImport products;
    private final OpportunityImport opportunities;
    private final TenantClock clock;

    ImportResource(
            BulkRunner runner,
            AccountImport accounts,
            ProductImport products,
            OpportunityImport opportunities,
            TenantClock clock) {
        this.runner = runner;
        this.accounts = accounts;
        this.products = products;
        this.opportunities = opportunities;
        this.clock = clock;
    }

    @POST
    @Path("/accounts")
    @Operation(
            operationId = "importAccounts",
            summary = "Import companies",
            description =
                    "Columns: account; optionally sector and office_location. Others are ignored, and named in the summary.")
    @APIResponse(
            responseCode = "200",
            description = "One line per row, and a summary",
            content = @Content(schema = @Schema(oneOf = {RowAnswer.class, ImportSummary.class})))
    public Response importAccounts(InputStream csv) throws IOException {
        return streamed(csv, AccountImport.COLUMNS, accounts::take);
    }

    @POST
    @Path("/products")
    @Operation(
            operationId = "importProducts",
            summary = "Import the price list",
            description = "Columns: product; optionally sales_price. Others are ignored, and named in the summary.")
    @APIResponse(
            responseCode = "200",
            description = "One line per row, and a summary",
            content = @Content(schema = @Schema(oneOf = {RowAnswer.class, ImportSummary.class})))
    public Response importProducts(
            InputStream csv,
            @QueryParam("currency") @DefaultValue("USD") @Parameter(description = "Currency of the prices, ISO 4217")
                    String currency)
            throws IOException {
        return streamed(csv, ProductImport.COLUMNS, rows -> products.take(rows, currency));
    }

    @POST
    @Path("/opportunities")
    @Operation(
            operationId = "importOpportunities",
            summary = "Import a sales pipeline, as handed-off leads and their deals",
            description = "Columns, in any order: opportunity_id, sales_agent (the external id of a partner), product, "
                    + "account, deal_stage (Prospecting, Engaging, Won or Lost), engage_date, close_date, close_value; "
                    + "optionally participants: the external ids of partners and their shares of exactly 100 in "
                    + "total, such as Alpine:60;Boreal:40. Others are ignored, and named in the summary.")
    @APIResponse(
            responseCode = "200",
            description = "One line per row, and a summary",
            content = @Content(schema = @Schema(oneOf = {RowAnswer.class, ImportSummary.class})))
    public Response importOpportunities(
            InputStream csv,
            @QueryParam("currency") @DefaultValue("USD") @Parameter(description = "Currency of close_value, ISO 4217")
                    String currency,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "The day the export was made; later dates in it are reported. Today by default")
                    LocalDate asOf)
            throws IOException {
        LocalDate made = Optional.ofNullable(asOf).orElseGet(clock::today);
        PipelineImport run = new PipelineImport(currency, made);
        return streamed(csv, OpportunityImport.COLUMNS, rows -> opportunities.take(rows, run));
    }

    private Response streamed(InputStream csv, FileColumns columns, Function<List<CsvRow>, List<RowAnswer>> taken)
            throws IOException {
        CsvRows rows = CsvRows.of(csv, columns.required());
        ImportCall call = new ImportCall(taken, columns.ignoredOf(rows.columns()));
        return Response.ok(runner.run(rows, call)).build();
    }
}
