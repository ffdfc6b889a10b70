package dev.tandem.playbook.fact.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.playbook.fact.PartnerFacts;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/v1/partners/{id}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class FactResource {
    private final PartnerFacts facts;

    FactResource(PartnerFacts facts) {
        this.facts = facts;
    }

    /** For who may read statements, which are among them. */
    @GET
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listFacts",
            summary = "What was told of a partner, in the order in which it happened",
            description =
                    "Deals, first touches, clocks that ran out, statements and API calls, as the other services have"
                            + " told them; later than there, as events arrive. Nothing is weighed. A partner reads its own.")
    @APIResponse(responseCode = "200", description = "Facts, which never change")
    public Page<FactView> list(@PathParam("id") UUID id, @BeanParam FactQuery query, @BeanParam PageRequest request) {
        return facts.page(id, request, query.conditions()).map(FactView::of);
    }
}
