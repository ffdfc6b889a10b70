package dev.tandem.incentive.export.rest;

import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.incentive.export.ExportLines;
import dev.tandem.incentive.export.LedgerExport;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ledger-export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerExportResource {
    /** Writing the file blocks postings, so it must not wait for the client that reads it. */
    private static final int SECONDS = 600;

    private final LedgerExport export;
    private final ObjectMapper json;

    LedgerExportResource(LedgerExport export, ObjectMapper json) {
        this.export = export;
        this.json = json;
    }

    @GET
    @Produces("application/x-ndjson")
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "exportLedger",
            summary = "The whole ledger, with everything its amounts are calculated from",
            description = "One JSON value per line, all as of the same moment: approved plans, exchange rates in use, "
                    + "partners' standings and targets, events about deals and accepted handoffs, period "
                    + "closings, amounts still held back, entries by payee, and the heads of all chains. "
                    + "The last line is a summary; if it is missing, the response was cut off. "
                    + "deploy/verify-ledger checks a folder with such a file without this service.")
    @APIResponse(
            responseCode = "200",
            description = "The lines of the export",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            description =
                                                    "A line of the export; the field line is its type, and summary the last one",
                                            oneOf = {
                                                ExportLines.SummaryLine.class,
                                                ExportLines.PlanLine.class,
                                                ExportLines.EventLine.class,
                                                ExportLines.RateLine.class,
                                                ExportLines.StandingLine.class,
                                                ExportLines.TargetLine.class,
                                                ExportLines.ClosingLine.class,
                                                ExportLines.ReleaseLine.class,
                                                ExportLines.HeadLine.class,
                                                EntryLine.class
                                            },
                                            discriminatorProperty = "line",
                                            discriminatorMapping = {
                                                @DiscriminatorMapping(
                                                        value = "summary",
                                                        schema = ExportLines.SummaryLine.class),
                                                @DiscriminatorMapping(
                                                        value = "plan",
                                                        schema = ExportLines.PlanLine.class),
                                                @DiscriminatorMapping(
                                                        value = "event",
                                                        schema = ExportLines.EventLine.class),
                                                @DiscriminatorMapping(
                                                        value = "rate",
                                                        schema = ExportLines.RateLine.class),
                                                @DiscriminatorMapping(
                                                        value = "standing",
                                                        schema = ExportLines.StandingLine.class),
                                                @DiscriminatorMapping(
                                                        value = "target",
                                                        schema = ExportLines.TargetLine.class),
                                                @DiscriminatorMapping(
                                                        value = "closing",
                                                        schema = ExportLines.ClosingLine.class),
                                                @DiscriminatorMapping(
                                                        value = "release",
                                                        schema = ExportLines.ReleaseLine.class),
                                                @DiscriminatorMapping(
                                                        value = "head",
                                                        schema = ExportLines.HeadLine.class),
                                                @DiscriminatorMapping(value = "entry", schema = EntryLine.class)
                                            })))
    public StreamingOutput export() throws IOException {
        File file = File.createTempFile("tandem-ledger-", ".ndjson");
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> write(file));
        } catch (RuntimeException failure) {
            Files.delete(file.toPath());
            throw failure;
        }
        return out -> send(file, out);
    }

    private void write(File file) {
        try (BufferedOutputStream buffered = new BufferedOutputStream(Files.newOutputStream(file.toPath()), 1 << 16)) {
            export.write(
                    line -> {
                        buffered.write(json.writeValueAsBytes(line));
                        buffered.write('\n');
                    },
                    EntryLine::of);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void send(File file, OutputStream out) throws IOException {
        try {
            Files.copy(file.toPath(), out);
        } finally {
            Files.delete(file.toPath());
        }
    }
}
