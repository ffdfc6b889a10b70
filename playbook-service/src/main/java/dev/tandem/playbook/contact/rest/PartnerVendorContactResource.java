package dev.tandem.playbook.contact.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.contact.ContactDesk;
import dev.tandem.playbook.contact.VendorContacts;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/partners/{id}/vendor-contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class PartnerVendorContactResource {
    private final ContactDesk desk;

    PartnerVendorContactResource(ContactDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "getVendorContactsOfPartner",
            summary = "Who of the vendor's people was named for one partner alone")
    @APIResponse(
            responseCode = "200",
            description = "As named, whoever is there today, with the revision as ETag, \"0\" if nobody was ever named",
            content = @Content(schema = @Schema(implementation = VendorContactsView.class)))
    public Response ofPartner(@PathParam("id") UUID partner) {
        return answer(desk.named(Optional.of(partner)));
    }

    @PUT
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "nameVendorContactsOfPartner",
            summary = "Name who of the vendor's people one partner asks",
            description = "In matters that are left out it asks whom every partner does.")
    @APIResponse(
            responseCode = "200",
            description = "Named, with the revision as ETag",
            content = @Content(schema = @Schema(implementation = VendorContactsView.class)))
    @Refuses(PersonUnknown.class)
    public Response nameOfPartner(
            @PathParam("id") UUID partner,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull VendorContactsView asked) {
        return answer(desk.name(Optional.of(partner), seen, asked.checked()));
    }

    private static Response answer(VendorContacts named) {
        return Responses.ok(named.revision(), VendorContactsView.of(named));
    }
}
