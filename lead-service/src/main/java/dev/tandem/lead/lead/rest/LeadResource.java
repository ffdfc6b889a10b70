package dev.tandem.lead.lead.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.EmailAddress;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadRow;
import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads", description = "Companies and contacts with a problem, before anyone owns the sale")
public class LeadResource {
    private final Leads leads;
    private final Accounts accounts;
    private final ContactVisibility mask;
    private final CurrentCaller caller;

    LeadResource(Leads leads, Accounts accounts, ContactVisibility mask, CurrentCaller caller) {
        this.leads = leads;
        this.accounts = accounts;
        this.mask = mask;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getLead", summary = "One lead, as the caller may see it")
    @APIResponse(
            responseCode = "200",
            description = "The lead",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response get(@PathParam("id") UUID id) {
        Lead lead = leads.visible(id);
        return Responses.ok(lead.revision(), LeadView.of(lead, mask.shown(lead), caller.get()));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listLeads", summary = "List leads")
    public Page<ListedLead> list(@Valid @BeanParam LeadQuery query, @BeanParam ListRequest request) {
        Page<LeadRow> page = leads.page(request, ofPerson(query.email, query.conditions()));
        ContactVisibility.ShownContacts shown = mask.shown(page.items());
        Map<UUID, UUID> merged = merged(page.items());
        return page.map(lead -> ListedLead.of(
                lead, merged.getOrDefault(lead.accountId(), lead.accountId()), shown.of(lead), caller.get()));
    }

    /** Only the vendor is told of accounts. */
    private Map<UUID, UUID> merged(List<LeadRow> listed) {
        return caller.get().isVendor()
                ? accounts.mergedAmong(listed.stream()
                        .map(LeadRow::accountId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                : Map.of();
    }

    /** An address that is masked to the caller finds nothing: that a lead has it would be told by finding it. */
    private Conditions ofPerson(String email, Conditions conditions) {
        return email == null
                ? conditions
                : mask.visible(conditions.and("normalisedEmail = ?", EmailAddress.normalised(email)));
    }
}
