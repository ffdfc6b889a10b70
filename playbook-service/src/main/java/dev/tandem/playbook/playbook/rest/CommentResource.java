package dev.tandem.playbook.playbook.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.document.DocumentComment;
import dev.tandem.playbook.document.DocumentRefusals.CommentAlreadyResolved;
import dev.tandem.playbook.document.rest.CommentRequests;
import dev.tandem.playbook.document.rest.CommentView;
import dev.tandem.playbook.playbook.CommentDesk;
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

@Path("/v1/playbooks/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class CommentResource {
    private final CommentDesk desk;

    CommentResource(CommentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed("**")
    @Operation(
            operationId = "commentOnPlaybook",
            summary = "Comment on one place in a version",
            description = "A partner's comment is visible to that partner and the vendor, the vendor's own only to"
                    + " the vendor.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "400", description = "also for a path that does not exist")
    @APIResponse(
            responseCode = "404",
            description = "for a partner also if the version was never published, or is not for it")
    public Response write(@PathParam("id") UUID id, @Valid @NotNull CommentRequests.WriteCommentRequest request) {
        DocumentComment comment = desk.write(id, request.path(), request.text());
        String path = "/v1/playbooks/" + id + "/comments/" + comment.id();
        return Responses.created(path, comment.revision(), CommentView.of(comment));
    }

    @POST
    @Path("/{comment}/resolve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "resolveComment", summary = "Answer a comment, which resolves it")
    @APIResponse(
            responseCode = "200",
            description = "Resolved",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @Refuses(CommentAlreadyResolved.class)
    public Response resolve(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @Valid @NotNull CommentRequests.ResolveCommentRequest answer) {
        DocumentComment resolved = desk.resolve(id, comment, answer.answer());
        return Responses.ok(resolved.revision(), CommentView.of(resolved));
    }

    @GET
    @Path("/{comment}")
    @RolesAllowed("**")
    @Operation(operationId = "getComment", summary = "Get one comment on a version")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        DocumentComment found = desk.find(id, comment);
        return Responses.ok(found.revision(), CommentView.of(found));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listComments", summary = "Comments on a version, oldest first; a partner sees its own")
    @APIResponse(responseCode = "200", description = "With the vendor's answers")
    @APIResponse(
            responseCode = "404",
            description = "for a partner also if the version was never published, or is not for it")
    public Page<CommentView> list(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        return request.<DocumentComment>page((after, limit) -> desk.page(id, after, limit), DocumentComment::id)
                .map(CommentView::of);
    }
}
