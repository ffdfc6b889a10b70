package dev.tandem.playbook.person.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.person.Invitation;
import dev.tandem.playbook.person.InvitationCode;
import dev.tandem.playbook.person.InvitationDesk;
import dev.tandem.playbook.person.InvitationDesk.Invited;
import dev.tandem.playbook.person.Invitations;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.PersonRefusals.PersonAlreadyKnown;
import dev.tandem.playbook.person.PersonRefusals.TooManyInvitations;
import dev.tandem.playbook.staff.Side;
import io.quarkus.security.ForbiddenException;
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

@Path("/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
@RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
public class InvitationResource {
    private final InvitationDesk desk;
    private final Invitations invitations;
    private final CurrentCaller caller;
    private final TenantClock clock;

    InvitationResource(InvitationDesk desk, Invitations invitations, CurrentCaller caller, TenantClock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "invitePerson",
            summary = "Invite a person to the program",
            description =
                    "The answer has a code, which is told once and never again: give it to the person, who accepts with a token of"
                            + " their own. A partner's administrator invites people of its own side.")
    @APIResponse(
            responseCode = "201",
            description = "Invited, for 14 days",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @Refuses({NotFound.class, TooManyInvitations.class})
    public Response invite(@Valid @NotNull PersonRequests.InvitePersonRequest request) {
        if (request.side() == Side.VENDOR && !caller.get().isVendor()) {
            throw new ForbiddenException();
        }
        Invited invited = desk.invite(request.partnerId(), request.profile());
        Invitation invitation = invited.invitation();
        return Responses.created(
                "/v1/invitations/" + invitation.id(),
                invitation.revision(),
                InvitationView.of(invitation, clock.now()).with(invited.code()));
    }

    @POST
    @Path("/accept")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation, with a token of the side that it is to",
            description =
                    "The caller takes part from now on, as the invitation says. Sent once more by the same person, it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The caller, as one of the program's people",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    @APIResponse(responseCode = "404", description = "also if the invitation is to another side than the token's")
    @Refuses({NotFound.class, NotInState.class, PersonAlreadyKnown.class})
    public Response accept(@Valid @NotNull PersonRequests.AcceptInvitationRequest request) {
        Person person = desk.accept(new InvitationCode(request.code()));
        return Responses.ok(person.revision(), PersonView.of(person, caller.get()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Take an invitation back that nobody has accepted",
            description =
                    "What it said of the person is forgotten. When an administrator leaves, those that they have made are withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @Refuses(NotInState.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return answer(desk.withdraw(id));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION, PARTNER_ADMIN})
    @Operation(operationId = "getInvitation", summary = "One invitation")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, without its code",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(invitations.visible(id));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, INTEGRATION, PARTNER_ADMIN})
    @Operation(operationId = "listInvitations", summary = "List invitations; a partner sees its own")
    public Page<InvitationView> list(@Valid @BeanParam InvitationQuery query, @BeanParam ListRequest request) {
        return invitations
                .page(request, query.conditions(clock.now()))
                .map(invitation -> InvitationView.of(invitation, clock.now()));
    }

    private Response answer(Invitation invitation) {
        return Responses.ok(invitation.revision(), InvitationView.of(invitation, clock.now()));
    }
}
