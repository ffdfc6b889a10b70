package dev.tandem.lead.consent.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.consent.Disclosures;
import dev.tandem.lead.consent.Disclosures.Disclosure;
import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads/{leadId}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
public class DisclosureResource {
    private final Leads leads;
    private final Disclosures disclosures;

    DisclosureResource(Leads leads, Disclosures disclosures) {
        this.leads = leads;
        this.disclosures = disclosures;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDisclosures",
            summary = "Which people at partners saw the lead's contact, and when",
            description = "One entry per person and day. The vendor's own people are not included.")
    public Page<Disclosure> list(@PathParam("leadId") UUID leadId, @BeanParam PageRequest request) {
        leads.visible(leadId);
        return request.page((after, limit) -> disclosures.of(List.of(leadId), after, limit), Disclosure::id);
    }
}
