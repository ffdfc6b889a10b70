package dev.tandem.playbook.closing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.closing.ClosingRefusals.ConsentRequired;
import dev.tandem.playbook.closing.ClosingRefusals.LeaderRequired;
import dev.tandem.playbook.closing.ClosingTeamDesk;
import dev.tandem.playbook.closing.TeamMember;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
import dev.tandem.playbook.staff.StaffRefusals.RoleNotHeld;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/engagements/{id}/closing-team")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joint closing")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class ClosingTeamResource {
    private final ClosingTeamDesk desk;

    ClosingTeamResource(ClosingTeamDesk desk) {
        this.desk = desk;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "nameClosingRole",
            summary = "Name the negotiation lead, the sponsor or a contributor to the proposal for your side",
            description = "There is one negotiation lead, one sponsor per side, and one contributor per part."
                    + " Naming a person ends the role of the person who had it before. A leader of a side names its"
                    + " sponsor. The present negotiation lead, or a leader of the lead's side, names the next one of it;"
                    + " while there is none, a side to which the playbook gives the seat does, or a leader; anybody else"
                    + " proposes one. Where the playbook says what role a seat needs, the person has it.")
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content = @Content(schema = @Schema(implementation = TeamMemberView.class)))
    @Refuses({NotInState.class, PersonUnknown.class, RoleNotHeld.class, LeaderRequired.class, ConsentRequired.class})
    public Response name(@PathParam("id") UUID id, @Valid @NotNull ClosingRequests.NameClosingRoleRequest request) {
        ClosingRequests.NameClosingRoleRequest checked = request.checked();
        TeamMember member = desk.name(id, checked.role(), checked.part(), checked.personId());
        String path = "/v1/engagements/" + id + "/closing-team/" + member.id();
        return Responses.created(path, member.revision(), TeamMemberView.of(member));
    }

    @GET
    @Path("/{member}")
    @Operation(operationId = "getClosingTeamMember", summary = "Get one role in closing a sale, and who has or had it")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TeamMemberView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        TeamMember found = desk.find(id, member);
        return Responses.ok(found.revision(), TeamMemberView.of(found));
    }

    @GET
    @Operation(operationId = "listClosingTeam", summary = "Who closes a sale, and who did so before")
    @APIResponse(responseCode = "200", description = "In the order they were named")
    public Page<TeamMemberView> list(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        return request.<TeamMember>page((after, limit) -> desk.page(id, after, limit), TeamMember::id)
                .map(TeamMemberView::of);
    }
}
