package dev.tandem.incentive.period.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.period.PeriodDesk;
import dev.tandem.incentive.period.PeriodKind;
import dev.tandem.incentive.period.PeriodRefusals.PeriodAlreadyClosed;
import dev.tandem.incentive.period.PeriodRefusals.PeriodBeforeBooks;
import dev.tandem.incentive.period.PeriodRefusals.PeriodNotBegun;
import dev.tandem.incentive.posting.PostingRefusals.PostingsOwed;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Periods", description = "Accounting months and quarters in the tenant's time zone")
public class PeriodResource {
    private final PeriodDesk desk;

    PeriodResource(PeriodDesk desk) {
        this.desk = desk;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "listPeriods", summary = "The periods from the books' start to the current one")
    public Page<PeriodView> list(@QueryParam("kind") @Parameter(description = "quarter by default") PeriodKind kind) {
        PeriodKind wanted = Optional.ofNullable(kind).orElse(PeriodKind.QUARTER);
        return new Page<>(desk.all(wanted).stream().map(PeriodView::of).toList(), null);
    }

    @POST
    @Path("/{period}/close")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "closePeriod",
            summary = "Close a period and draft its statements",
            description = "Nothing more is posted to it; later postings go to the earliest open period.")
    @APIResponse(
            responseCode = "200",
            description = "The period is closed, with one draft statement per payee",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    @Refuses({PeriodAlreadyClosed.class, PeriodNotBegun.class, PeriodBeforeBooks.class, PostingsOwed.class})
    public Response close(@PathParam("period") @Parameter(example = "2017Q1") String code) {
        return Response.ok(PeriodView.of(desk.close(PeriodCode.read(code, "period"))))
                .build();
    }
}
