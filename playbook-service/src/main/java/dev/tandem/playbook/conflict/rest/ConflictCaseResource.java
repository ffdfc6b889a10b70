package dev.tandem.playbook.conflict.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.conflict.ConflictCase;
import dev.tandem.playbook.conflict.ConflictCases;
import dev.tandem.playbook.conflict.ConflictDesk;
import dev.tandem.playbook.conflict.ConflictRefusals.ConflictDeadlinePassed;
import dev.tandem.playbook.conflict.ConflictRefusals.DeciderUnfit;
import dev.tandem.playbook.conflict.ConflictRefusals.NoSettlementProposed;
import dev.tandem.playbook.conflict.ConflictRefusals.NotYourCase;
import dev.tandem.playbook.conflict.ConflictRefusals.OtherSideSettles;
import dev.tandem.playbook.conflict.ConflictRefusals.PositionsRevealed;
import dev.tandem.playbook.conflict.ConflictRefusals.SettlementOutdated;
import dev.tandem.playbook.hearing.HearingRefusals.AnswerAwaited;
import dev.tandem.playbook.hearing.HearingRefusals.DecidedByParty;
import dev.tandem.playbook.hearing.HearingRefusals.NotDecider;
import dev.tandem.playbook.hearing.HearingRefusals.PositionAlreadyStated;
import dev.tandem.playbook.hearing.HearingRefusals.PositionsAwaited;
import dev.tandem.playbook.hearing.HearingRefusals.TooMuchEvidence;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
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

@Path("/v1/conflict-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Conflict cases",
        description = "Disagreements between the vendor and a partner, with both positions and the decision")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class ConflictCaseResource {
    private final ConflictDesk desk;
    private final ConflictCases cases;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ConflictCaseResource(ConflictDesk desk, ConflictCases cases, CurrentCaller caller, TenantClock clock) {
        this.desk = desk;
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "openConflictCase",
            summary = "Open a conflict case with the other side, with your position",
            description = "Positions and evidence stay sealed to the other side until both sides have stated"
                    + " theirs, or the deadline passes; for good if the case ends before. The person named by both"
                    + " sides decides; otherwise an administrator of the vendor does.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = ConflictCaseView.class)))
    @APIResponse(responseCode = "404", description = "for a sale or partner that the caller cannot see")
    @APIResponse(responseCode = "422", description = "for a decider who cannot read the case, or is a party to it")
    @Refuses({NotFound.class, PersonUnknown.class, DeciderUnfit.class})
    public Response open(@Valid @NotNull ConflictCaseRequests.OpenConflictCaseRequest request) {
        ConflictCase opened = desk.open(
                request.engagementId(),
                request.partnerId(),
                request.subject(),
                request.becauseOf(),
                request.deadline(),
                request.position(),
                request.deciderId());
        return Responses.created("/v1/conflict-cases/" + opened.id(), opened.revision(), view(opened));
    }

    @GET
    @Operation(operationId = "listConflictCases", summary = "List conflict cases")
    public Page<ConflictCaseView> list(@BeanParam ConflictCaseQuery query, @BeanParam ListRequest request) {
        return cases.page(request, query.conditions()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConflictCase", summary = "One conflict case, with what the caller may read")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = ConflictCaseView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(cases.visible(id));
    }

    @POST
    @Path("/{id}/position")
    @Transactional
    @Idempotent
    @Operation(operationId = "statePosition", summary = "State your side's position; both positions can be read then")
    @APIResponse(
            responseCode = "200",
            description = "Stated",
            content = @Content(schema = @Schema(implementation = ConflictCaseView.class)))
    @APIResponse(responseCode = "403", description = "for whoever stated the other side's position")
    @APIResponse(responseCode = "422", description = "for a decider who cannot read the case, or is a party to it")
    @Refuses({
        SecondPersonRequired.class,
        PositionAlreadyStated.class,
        ConflictDeadlinePassed.class,
        NotInState.class,
        PersonUnknown.class,
        DeciderUnfit.class
    })
    public Response state(@PathParam("id") UUID id, @Valid @NotNull ConflictCaseRequests.StatePositionRequest request) {
        return answer(desk.state(id, request.position(), request.deciderId()));
    }

    @POST
    @Path("/{id}/evidence")
    @Transactional
    @Idempotent
    @Operation(operationId = "addConflictEvidence", summary = "Add evidence for your side's position")
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ConflictCaseView.class)))
    @Refuses({ConflictDeadlinePassed.class, NotInState.class, TooMuchEvidence.class})
    public Response addEvidence(
            @PathParam("id") UUID id, @Valid @NotNull ConflictCaseRequests.AddConflictEvidenceRequest request) {
        return answer(desk.addEvidence(id, request.note(), request.link()));
    }

    @POST
    @Path("/{id}/settlement")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "proposeSettlement",
            summary = "Propose to the other side what both could agree on",
            description =
                    "Takes the place of what was proposed before, by either side. Both sides can read it at once.")
    @APIResponse(
            responseCode = "200",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = ConflictCaseView.class)))
    @Refuses(NotInState.class)
    public Response proposeSettlement(
            @PathParam("id") UUID id, @Valid @NotNull ConflictCaseRequests.ProposeSettlementRequest proposal) {
        return answer(desk.proposeSettlement(id, proposal.terms()));
    }

    @POST
    @Path("/{id}/settle")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "acceptSettlement",
            summary = "Accept what the other side has proposed; the case ends with that")
    @APIResponse(
            responseCode = "200",
            description = "Settled",
            content = @Content(schema = @Schema(implementation = ConflictCaseView.class)))
    @Refuses({
        NoSettlementProposed.class,
        SettlementOutdated.class,
        OtherSideSettles.class,
        SecondPersonRequired.class,
        NotInState.class
    })
    public Response acceptSettlement(
            @PathParam("id") UUID id, @Valid @NotNull ConflictCaseRequests.AcceptSettlementRequest agreement) {
        return answer(desk.acceptSettlement(id, agreement.revision()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "withdrawConflictCase",
            summary = "Withdraw a case that your side has opened, as long as it has read nothing of the other side",
            description = "From then on a case ends with a settlement or a decision: else it could be opened anew, with"
                    + " another position.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ConflictCaseView.class)))
    @Refuses({NotYourCase.class, PositionsRevealed.class, NotInState.class})
    public Response withdraw(
            @PathParam("id") UUID id, @Valid @NotNull ConflictCaseRequests.WithdrawConflictCaseRequest withdrawal) {
        return answer(desk.withdraw(id, withdrawal.reason()));
    }

    @POST
    @Path("/{id}/decide")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "decideConflictCase",
            summary = "Decide a conflict, with reasons; there is no appeal",
            description =
                    "Possible once both sides have stated their position, and had 16 hours of their working time to"
                            + " answer what the other one brought last; or the deadline has passed. Who has not"
                            + " decided seven days after the deadline does not keep others from it: then the vendor's"
                            + " administrators and channel managers may, unless they are a party.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ConflictCaseView.class)))
    @Refuses({NotDecider.class, DecidedByParty.class, PositionsAwaited.class, AnswerAwaited.class, NotInState.class})
    public Response decide(
            @PathParam("id") UUID id, @Valid @NotNull ConflictCaseRequests.DecideConflictCaseRequest request) {
        return answer(desk.decide(id, request.inFavourOf(), request.reasons()));
    }

    private Response answer(ConflictCase conflict) {
        return Responses.ok(conflict.revision(), view(conflict));
    }

    private ConflictCaseView view(ConflictCase conflict) {
        return ConflictCaseView.of(conflict, caller.get(), clock.now());
    }
}
