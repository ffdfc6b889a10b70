package dev.tandem.playbook.assessment.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.assessment.AssessmentTemplate;
import dev.tandem.playbook.assessment.AssessmentTemplates;
import dev.tandem.playbook.assessment.TemplateDesk;
import dev.tandem.playbook.assessment.content.AssessmentContent;
import dev.tandem.playbook.document.Amendment;
import dev.tandem.playbook.document.Amendments;
import dev.tandem.playbook.document.DocumentDiff;
import dev.tandem.playbook.document.DocumentRefusals.BaseUnknown;
import dev.tandem.playbook.document.DocumentTree;
import dev.tandem.playbook.document.rest.AmendmentView;
import dev.tandem.playbook.document.rest.DiffView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/assessment-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
public class AssessmentTemplateResource {
    private final TemplateDesk desk;
    private final AssessmentTemplates templates;
    private final Amendments log;
    private final DocumentTree tree;
    private final CurrentCaller caller;

    AssessmentTemplateResource(
            TemplateDesk desk, AssessmentTemplates templates, Amendments log, DocumentTree tree, CurrentCaller caller) {
        this.desk = desk;
        this.templates = templates;
        this.log = log;
        this.tree = tree;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "draftAssessmentTemplate",
            summary = "Draft the next version of a template",
            description = "Its content is checked as a whole on submission.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    @Refuses(BaseUnknown.class)
    public Response draft(@Valid @NotNull TemplateRequests.DraftAssessmentTemplateRequest request) {
        AssessmentTemplate template = desk.draft(request.code(), request.content(), request.basedOn());
        return Responses.created(
                "/v1/assessment-templates/" + template.id(),
                template.revision(),
                AssessmentTemplateView.of(template, caller.get()));
    }

    @PUT
    @Path("/{id}/content")
    @Transactional
    @Operation(
            operationId = "changeAssessmentTemplateContent",
            summary = "Replace the content of a draft",
            description = "The person who changes a draft becomes one of its authors and cannot approve it.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    @Refuses({NotInState.class, BaseUnknown.class})
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @QueryParam("reason")
                    @Size(max = 2000)
                    @Parameter(
                            description = "For the amendment log",
                            example = "Nobody could answer the third question")
                    String reason,
            @QueryParam("basedOn")
                    @Min(1)
                    @Parameter(
                            description =
                                    "The published version whose changes the content takes over; left out if the draft keeps its base",
                            example = "2")
                    Integer basedOn,
            @Valid @NotNull AssessmentContent content) {
        AssessmentTemplate template = templates.visible(id);
        IfMatch.check(seen, template.revision());
        return answer(desk.change(template, content, reason, basedOn));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAssessmentTemplate", summary = "One version of a template")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = AssessmentTemplateView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(templates.visible(id));
    }

    @GET
    @Operation(operationId = "listAssessmentTemplates", summary = "Versions of templates, oldest first")
    public Page<ListedAssessmentTemplate> list(
            @Valid @BeanParam AssessmentTemplateQuery query, @BeanParam ListRequest request) {
        return templates
                .page(request, query.conditions(request.isOfChanges()))
                .map(template -> ListedAssessmentTemplate.of(template, caller.get()));
    }

    @GET
    @Path("/{id}/amendments")
    @Operation(
            operationId = "listAssessmentTemplateAmendments",
            summary = "The amendment log of a version, oldest first")
    public Page<AmendmentView> amendments(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        AssessmentTemplate template = templates.visible(id);
        return request.<Amendment>page((after, limit) -> log.page(template.id(), after, limit), Amendment::id)
                .map(amendment -> AmendmentView.of(amendment, caller.get(), path -> true));
    }

    @GET
    @Path("/{id}/diff")
    @Operation(
            operationId = "diffAssessmentTemplates",
            summary = "The differences between two versions",
            description = "Fields are compared by name, list items by their code, regardless of position.")
    @APIResponse(responseCode = "200", description = "Added, removed, changed and reordered, by path")
    public DiffView diff(
            @PathParam("id") UUID id,
            @QueryParam("to")
                    @NotNull
                    @Parameter(
                            description = "The version to compare with",
                            example = "0192f1c2-7d3e-7abc-8def-012345671071")
                    UUID to) {
        AssessmentTemplate before = templates.visible(id);
        AssessmentTemplate after = templates.visible(to);
        return DiffView.of(before, after, DocumentDiff.between(tree.of(before.content()), tree.of(after.content())));
    }

    private Response answer(AssessmentTemplate template) {
        return Responses.ok(template.revision(), AssessmentTemplateView.of(template, caller.get()));
    }
}
