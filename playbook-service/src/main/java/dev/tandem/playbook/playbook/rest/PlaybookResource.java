package dev.tandem.playbook.playbook.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.rest.Answer;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.PlaybookDesk;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks")
@Tag(name = "Playbooks", description = "Versioned content that sales run by, with its role matrix")
public class PlaybookResource {
    private final PlaybookDesk desk;
    private final Playbooks playbooks;

    PlaybookResource(PlaybookDesk desk, Playbooks playbooks) {
        this.desk = desk;
        this.playbooks = playbooks;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "draftPlaybook", summary = "Draft the next version of a playbook")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    public Response draft(@Valid @NotNull NewPlaybook request) {
        Playbook playbook = desk.draft(request.code(), request.content());
        return Answer.created("/v1/playbooks/" + playbook.id(), playbook.revision(), PlaybookView.of(playbook));
    }

    @PUT
    @Path("/{id}/content")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "changePlaybookContent", summary = "Replace the content of a draft")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @APIResponse(responseCode = "409", description = "playbookNotInState")
    @APIResponse(responseCode = "412", description = "staleRevision")
    @APIResponse(responseCode = "428", description = "revisionRequired")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull PlaybookContent content) {
        Playbook playbook = playbooks.visible(id);
        IfMatch.check(seen, playbook.revision());
        return answer(desk.change(playbook, content));
    }

    @POST
    @Path("/{id}/submit")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "submitPlaybook", summary = "Check a draft as a whole and have it reviewed")
    @APIResponse(
            responseCode = "200",
            description = "In review",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @APIResponse(responseCode = "409", description = "playbookNotInState")
    @APIResponse(responseCode = "422", description = "playbookIncomplete, with all faults of the role matrix")
    public Response submit(@PathParam("id") UUID id) {
        return answer(desk.submit(id));
    }

    @POST
    @Path("/{id}/approve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "approvePlaybook", summary = "Approve somebody else's playbook")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @APIResponse(responseCode = "403", description = "approvedByAuthor")
    @APIResponse(responseCode = "409", description = "playbookNotInState")
    public Response approve(@PathParam("id") UUID id) {
        return answer(desk.approve(id));
    }

    @POST
    @Path("/{id}/publish")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "publishPlaybook", summary = "Publish an approved playbook; it never changes again")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @APIResponse(responseCode = "409", description = "playbookNotInState")
    public Response publish(@PathParam("id") UUID id) {
        return answer(desk.publish(id));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getPlaybook", summary = "One version of a playbook")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(playbooks.visible(id));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listPlaybooks", summary = "Playbook versions, oldest first")
    public Page<PlaybookView> list(@BeanParam PageRequest request) {
        return request.page(playbooks::page, Playbook::id).map(PlaybookView::of);
    }

    private static Response answer(Playbook playbook) {
        return Answer.ok(playbook.revision(), PlaybookView.of(playbook));
    }
}
