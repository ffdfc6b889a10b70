package dev.tandem.incentive.ledger.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ledger-entries")
@Tag(name = "Ledger", description = "Every posting, with the calculation behind it; for the vendor's side")
public class LedgerResource {

    private final Ledger ledger;

    LedgerResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION})
    @Operation(
            operationId = "listLedgerEntries",
            summary = "Postings by period, payee and deal, oldest first",
            description = "Entries never change: what turns out different is posted as an adjustment to the original.")
    public Page<EntryView> list(@Valid @BeanParam LedgerQuery query, @Valid @BeanParam PageRequest page) {
        var filter = query.filter();
        return page.page((after, limit) -> ledger.after(after, limit, filter), LedgerEntry::id)
                .map(EntryView::of);
    }
}
