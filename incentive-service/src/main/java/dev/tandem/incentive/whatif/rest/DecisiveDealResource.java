package dev.tandem.incentive.whatif.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.whatif.DecisiveDealDesk;
import dev.tandem.incentive.whatif.WhatIf;
import dev.tandem.incentive.whatif.WhatIfDesk;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/what-ifs/{id}/payees/{payeeId}/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What-ifs")
@RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER})
public class DecisiveDealResource {
    private final WhatIfDesk whatIfs;
    private final DecisiveDealDesk desk;

    DecisiveDealResource(WhatIfDesk whatIfs, DecisiveDealDesk desk) {
        this.whatIfs = whatIfs;
        this.desk = desk;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listWhatIfDeals",
            summary = "The deals that change a payee's amount, greatest difference first, with reasons",
            description = "Each deal and rule whose amount differs, with both calculations. Calculated on request from "
                    + "the current ledger and deals: the differences add up to the payee's, unless events "
                    + "were received or entries posted since the what-if was done. Advances of a draw and "
                    + "amounts granted in disputes count on the ledger's side and are not replayed. Empty "
                    + "until the what-if is done.")
    @APIResponse(responseCode = "200", description = "The deals, by rank")
    public Page<DecisiveDealView> list(
            @PathParam("id") UUID id, @PathParam("payeeId") String payee, @Valid @BeanParam PageRequest page) {
        WhatIf whatIf = whatIfs.find(id);
        return desk.of(whatIf, payee, page).map(moved -> DecisiveDealView.of(moved, whatIf::money));
    }
}
