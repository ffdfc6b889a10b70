package dev.tandem.playbook.closing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.closing.ClosingRefusals.ConsentNotRequired;
import dev.tandem.playbook.closing.ClosingRefusals.NotYourConsent;
import dev.tandem.playbook.closing.ClosingRefusals.NotYourProposal;
import dev.tandem.playbook.closing.LeadProposal;
import dev.tandem.playbook.closing.LeadProposalDesk;
import dev.tandem.playbook.closing.LeadProposalStatus;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/lead-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joint closing")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class LeadProposalResource {
    private final LeadProposalDesk desk;

    LeadProposalResource(LeadProposalDesk desk) {
        this.desk = desk;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "proposeNegotiationLead",
            summary = "Propose another negotiation lead",
            description =
                    "The present lead, or a leader of the lead's side, has to consent; for a person of the other side"
                            + " than the caller's, a leader of that side as well. Whoever may name the lead alone does not"
                            + " propose it.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = LeadProposalView.class)))
    @Refuses({NotInState.class, PersonUnknown.class, ConsentNotRequired.class})
    public Response propose(@PathParam("id") UUID id, @Valid @NotNull ClosingRequests.ProposeLeadRequest request) {
        LeadProposal proposal = desk.propose(id, request.personId(), request.side(), request.reason());
        String path = "/v1/engagements/" + id + "/lead-proposals/" + proposal.id();
        return Responses.created(path, proposal.revision(), LeadProposalView.of(proposal));
    }

    @POST
    @Path("/{proposal}/accept")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "acceptLeadProposal",
            summary = "Consent to another negotiation lead, for your side",
            description = "Once all have consented, that person leads.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted, or still lacking another consent",
            content = @Content(schema = @Schema(implementation = LeadProposalView.class)))
    @Refuses({NotYourConsent.class, SecondPersonRequired.class, NotInState.class, PersonUnknown.class, RoleNotHeld.class
    })
    public Response accept(@PathParam("id") UUID id, @PathParam("proposal") UUID proposal) {
        return answer(desk.accept(id, proposal));
    }

    @POST
    @Path("/{proposal}/decline")
    @Transactional
    @Idempotent
    @Operation(operationId = "declineLeadProposal", summary = "Decline another negotiation lead, for your side")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = LeadProposalView.class)))
    @Refuses({NotYourConsent.class, SecondPersonRequired.class, NotInState.class})
    public Response decline(
            @PathParam("id") UUID id,
            @PathParam("proposal") UUID proposal,
            @Valid @NotNull ClosingRequests.DeclineLeadRequest request) {
        return answer(desk.decline(id, proposal, request.reason()));
    }

    @POST
    @Path("/{proposal}/withdraw")
    @Transactional
    @Idempotent
    @Operation(operationId = "withdrawLeadProposal", summary = "Take back what you have proposed")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = LeadProposalView.class)))
    @Refuses({NotYourProposal.class, NotInState.class})
    public Response withdraw(@PathParam("id") UUID id, @PathParam("proposal") UUID proposal) {
        return answer(desk.withdraw(id, proposal));
    }

    @GET
    @Path("/{proposal}")
    @Operation(operationId = "getLeadProposal", summary = "Get one proposal of a negotiation lead")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = LeadProposalView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("proposal") UUID proposal) {
        return answer(desk.find(id, proposal));
    }

    @GET
    @Operation(
            operationId = "listLeadProposals",
            summary = "Who was proposed as negotiation lead, and what became of it")
    @APIResponse(responseCode = "200", description = "In the order they were proposed")
    public Page<LeadProposalView> list(
            @PathParam("id") UUID id,
            @QueryParam("status")
                    @Parameter(
                            description = "Proposals with this status, or with one of several",
                            example = "[\"pending\"]")
                    List<LeadProposalStatus> status,
            @BeanParam PageRequest request) {
        return desk.page(id, new Conditions().and("status in ?", status), request)
                .map(LeadProposalView::of);
    }

    private static Response answer(LeadProposal proposal) {
        return Responses.ok(proposal.revision(), LeadProposalView.of(proposal));
    }
}
