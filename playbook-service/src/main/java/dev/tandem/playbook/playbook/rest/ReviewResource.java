package dev.tandem.playbook.playbook.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.document.DocumentRefusals.BaseOutdated;
import dev.tandem.playbook.document.rest.GiveReasonRequest;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.PlaybookRefusals.ExperimentOver;
import dev.tandem.playbook.playbook.PlaybookRefusals.ExperimentRunning;
import dev.tandem.playbook.playbook.PlaybookRefusals.NoControl;
import dev.tandem.playbook.playbook.PlaybookRefusals.PlaybookIncomplete;
import dev.tandem.playbook.playbook.PlaybookRefusals.PlaybookTooLarge;
import dev.tandem.playbook.playbook.ReviewDesk;
import dev.tandem.playbook.playbook.coverage.CoverageDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/playbooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
public class ReviewResource {
    private final ReviewDesk desk;
    private final CoverageDesk coverage;
    private final CurrentCaller caller;

    ReviewResource(ReviewDesk desk, CoverageDesk coverage, CurrentCaller caller) {
        this.desk = desk;
        this.coverage = coverage;
        this.caller = caller;
    }

    @POST
    @Path("/discard")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "discardPlaybook",
            summary = "Discard a draft",
            description =
                    "It stays to be read, and its number its own; lists have it only where its status is asked for.")
    @APIResponse(
            responseCode = "200",
            description = "Discarded",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @Refuses(NotInState.class)
    public Response discard(@PathParam("id") UUID id, @Valid @NotNull GiveReasonRequest reason) {
        return answer(desk.discard(id, reason.reason()));
    }

    @POST
    @Path("/submit")
    @Transactional
    @Idempotent
    @Operation(operationId = "submitPlaybook", summary = "Check a draft as a whole and submit it for review")
    @APIResponse(
            responseCode = "200",
            description = "In review",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @Refuses({
        NotInState.class,
        PlaybookIncomplete.class,
        PlaybookTooLarge.class,
        BaseOutdated.class,
        NoControl.class,
        ExperimentOver.class,
        ExperimentRunning.class
    })
    public Response submit(@PathParam("id") UUID id) {
        return answer(desk.submit(id));
    }

    @POST
    @Path("/approve")
    @Transactional
    @Idempotent
    @Operation(operationId = "approvePlaybook", summary = "Approve another person's playbook")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class})
    public Response approve(@PathParam("id") UUID id) {
        return answer(desk.approve(id));
    }

    @POST
    @Path("/send-back")
    @Transactional
    @Idempotent
    @Operation(operationId = "sendBackPlaybook", summary = "Return a playbook to its authors, as a draft")
    @APIResponse(
            responseCode = "200",
            description = "A draft again",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @Refuses(NotInState.class)
    public Response sendBack(@PathParam("id") UUID id, @Valid @NotNull GiveReasonRequest reason) {
        return answer(desk.sendBack(id, reason.reason()));
    }

    @POST
    @Path("/publish")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "publishPlaybook",
            summary = "Publish an approved playbook; its content never changes again",
            description =
                    "The answer says which duties nobody could do today, at the vendor and at active partners. It is"
                            + " published all the same: people and partners come later. A variant starts its experiment, unless that one's last day is over."
                            + " Nothing else of a playbook is published while an experiment with it runs.")
    @APIResponse(
            responseCode = "200",
            description = "Published; lacks says whom it lacks today",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @Refuses({NotInState.class, BaseOutdated.class, NoControl.class, ExperimentOver.class, ExperimentRunning.class})
    public Response publish(@PathParam("id") UUID id) {
        Playbook playbook = desk.publish(id);
        PlaybookView published = PlaybookView.of(playbook, caller.get()).lacking(coverage.lacks(playbook));
        return Responses.ok(playbook.revision(), published);
    }

    @POST
    @Path("/retire")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "retirePlaybook",
            summary = "Retire a published playbook; running sales continue with it",
            description =
                    "The two versions that an experiment compares are not retired while it runs: drop the variant, or adopt it.")
    @APIResponse(
            responseCode = "200",
            description = "Retired",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @Refuses({NotInState.class, ExperimentRunning.class})
    public Response retire(@PathParam("id") UUID id, @Valid @NotNull GiveReasonRequest reason) {
        return answer(desk.retire(id, reason.reason()));
    }

    private Response answer(Playbook playbook) {
        return Responses.ok(playbook.revision(), PlaybookView.of(playbook, caller.get()));
    }
}
