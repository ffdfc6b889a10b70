package dev.tandem.playbook.contact.rest;

import dev.tandem.playbook.contact.ContactDesk;
import dev.tandem.playbook.contact.MatterContact;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/partners/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "Whom each side asks at the other one, in which matter")
public class ContactResource {
    private final ContactDesk desk;

    ContactResource(ContactDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listContacts",
            summary = "Whom to ask today, at the vendor and at the partner",
            description = "Who is away or has left is replaced by the backup, or by who stands in while they are away,"
                    + " and that is said. A partner sees nobody else of the vendor's people. Who is asked at the partner"
                    + " is in contacts of the partner.")
    @APIResponse(responseCode = "200", description = "In each matter for which somebody was named")
    public ContactsView list(@PathParam("id") UUID partner) {
        return new ContactsView(desk.ofVendor(partner), desk.ofPartner(partner));
    }

    @Schema(name = "Contacts", description = "Whom to ask today, at either side")
    record ContactsView(
            @Schema(description = "People of the vendor") List<MatterContact> vendor,
            @Schema(description = "People of the partner") List<MatterContact> partner) {}
}
