package dev.tandem.incentive.ledger.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.TrialBalances;
import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ledger-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger", description = "All postings with their calculations; for the vendor's users only")
public class LedgerResource {
    private final Ledger ledger;
    private final TrialBalances balances;

    LedgerResource(Ledger ledger, TrialBalances balances) {
        this.ledger = ledger;
        this.balances = balances;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION})
    @Operation(
            operationId = "listLedgerEntries",
            summary = "List postings, oldest first",
            description = "Entries never change; corrections are posted as adjustments to the original.")
    public Page<EntryView> list(@Valid @BeanParam LedgerQuery query, @Valid @BeanParam PageRequest page) {
        return ledger.page(page, query.conditions()).map(EntryView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION})
    @Operation(operationId = "getLedgerEntry", summary = "Get one posting, with its calculation")
    @APIResponse(responseCode = "200", description = "The posting; it never changes")
    public EntryView get(@PathParam("id") UUID id) {
        return ledger.findByIdOptional(id).map(EntryView::of).orElseThrow(() -> new NotFound("ledgerEntry", id));
    }

    @GET
    @Path("/trial-balance")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "getTrialBalance",
            summary = "The balance of each account, by currency",
            description = "Every entry moves its amount from one account to another, so the balances in each currency "
                    + "add up to zero.")
    public List<TrialBalances.AccountBalance> trialBalance(
            @QueryParam("period")
                    @Parameter(description = "Count only entries posted in this period", example = "2017Q1")
                    String period) {
        return balances.in(PeriodCode.filter(period));
    }
}
