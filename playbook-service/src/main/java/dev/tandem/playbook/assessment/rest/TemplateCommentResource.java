package dev.tandem.playbook.assessment.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.assessment.AssessmentTemplate;
import dev.tandem.playbook.assessment.AssessmentTemplates;
import dev.tandem.playbook.document.Discussion;
import dev.tandem.playbook.document.DocumentComment;
import dev.tandem.playbook.document.DocumentRefusals.CommentAlreadyResolved;
import dev.tandem.playbook.document.rest.CommentRequests;
import dev.tandem.playbook.document.rest.CommentView;
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

@Path("/v1/assessment-templates/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
public class TemplateCommentResource {
    private final AssessmentTemplates templates;
    private final Discussion discussion;

    TemplateCommentResource(AssessmentTemplates templates, Discussion discussion) {
        this.templates = templates;
        this.discussion = discussion;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "commentOnAssessmentTemplate", summary = "Comment on one place in a version")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "400", description = "also for a path that does not exist")
    public Response write(@PathParam("id") UUID id, @Valid @NotNull CommentRequests.WriteCommentRequest request) {
        AssessmentTemplate template = templates.visible(id);
        DocumentComment comment = discussion.write(template, template.content(), request.path(), request.text());
        String path = "/v1/assessment-templates/" + id + "/comments/" + comment.id();
        return Responses.created(path, comment.revision(), CommentView.of(comment));
    }

    @POST
    @Path("/{comment}/resolve")
    @Transactional
    @Idempotent
    @Operation(operationId = "resolveAssessmentTemplateComment", summary = "Answer a comment, which resolves it")
    @APIResponse(
            responseCode = "200",
            description = "Resolved",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @Refuses(CommentAlreadyResolved.class)
    public Response resolve(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @Valid @NotNull CommentRequests.ResolveCommentRequest answer) {
        DocumentComment resolved = discussion.resolve(templates.visible(id), comment, answer.answer());
        return Responses.ok(resolved.revision(), CommentView.of(resolved));
    }

    @GET
    @Path("/{comment}")
    @Operation(operationId = "getAssessmentTemplateComment", summary = "Get one comment on a version")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        DocumentComment found = discussion.find(templates.visible(id), comment);
        return Responses.ok(found.revision(), CommentView.of(found));
    }

    @GET
    @Operation(operationId = "listAssessmentTemplateComments", summary = "Comments on a version, oldest first")
    @APIResponse(responseCode = "200", description = "With their answers")
    public Page<CommentView> list(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        AssessmentTemplate template = templates.visible(id);
        return request.<DocumentComment>page(
                        (after, limit) -> discussion.page(template, after, limit), DocumentComment::id)
                .map(CommentView::of);
    }
}
