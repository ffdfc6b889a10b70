package dev.tandem.lead.deal.rest;

import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;

import dev.tandem.lead.deal.Participation;
import dev.tandem.lead.deal.Participations;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deals/participations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
public class ParticipationResource {
    private final Participations participations;

    ParticipationResource(Participations participations) {
        this.participations = participations;
    }

    @GET
    @Transactional
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listParticipations",
            summary = "The caller's own parts in deals, also in those it does not own",
            description = "For partners. It says nothing of other parts, nor whose the deal is.")
    public Page<ParticipationView> list(@BeanParam PageRequest request) {
        return request.page(participations::page, Participation::dealId).map(ParticipationView::of);
    }
}
