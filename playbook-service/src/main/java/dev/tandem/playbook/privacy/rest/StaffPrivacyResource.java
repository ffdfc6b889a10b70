package dev.tandem.playbook.privacy.rest;

import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.rest.PersonView;
import dev.tandem.playbook.privacy.StaffPrivacy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/persons/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
@RolesAllowed(VENDOR_ADMIN)
public class StaffPrivacyResource {
    private final StaffPrivacy privacy;
    private final People people;
    private final CurrentCaller caller;

    StaffPrivacyResource(StaffPrivacy privacy, People people, CurrentCaller caller) {
        this.privacy = privacy;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Path("/export")
    @Transactional
    @Operation(
            operationId = "exportStaff",
            summary = "Export what is stored about one of the people of either side",
            description =
                    "What is known of the person, and the records that name them, by their id or in what somebody wrote.")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content = @Content(schema = @Schema(implementation = StaffExport.class)))
    @Refuses(NotFound.class)
    public StaffExport export(@PathParam("id") UUID id) {
        Person person = people.visible(id);
        return StaffExport.of(person, privacy.naming(person), caller.get());
    }

    @POST
    @Path("/erase")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "eraseStaff",
            summary = "Erase one of the people of either side, who has left",
            description = "Their name, address and absences are overwritten, and so are name and address in what others"
                    + " wrote here of sales, playbooks under discussion, partners and assessments. Their id stays where"
                    + " they did something, and says nothing of them. The incentive service forgets the account to which"
                    + " they were paid: pay what is due before. Leads, handoffs and deals, names of API clients, and the"
                    + " content of playbooks are not searched, since no other service learns a name: correct there what"
                    + " people have written. It cannot be undone; whoever comes back is registered, or invited, as if they"
                    + " were new.")
    @APIResponse(
            responseCode = "200",
            description = "Erased",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    @Refuses({NotFound.class, NotInState.class})
    public Response erase(@PathParam("id") UUID id) {
        Person erased = privacy.erase(id);
        return Responses.ok(erased.revision(), PersonView.of(erased, caller.get()));
    }
}
