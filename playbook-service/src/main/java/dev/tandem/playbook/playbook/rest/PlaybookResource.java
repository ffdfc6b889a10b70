package dev.tandem.playbook.playbook.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.document.DocumentRefusals.BaseUnknown;
import dev.tandem.playbook.document.Yaml;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.PlaybookDesk;
import dev.tandem.playbook.playbook.PlaybookRefusals.PlaybookIncomplete;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/playbooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks", description = "Versioned content that guides sales, with its role matrix")
public class PlaybookResource {
    private final PlaybookDesk desk;
    private final Playbooks playbooks;
    private final Yaml yaml;
    private final CurrentCaller caller;

    PlaybookResource(PlaybookDesk desk, Playbooks playbooks, Yaml yaml, CurrentCaller caller) {
        this.desk = desk;
        this.playbooks = playbooks;
        this.yaml = yaml;
        this.caller = caller;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, Yaml.MEDIA_TYPE})
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "draftPlaybook",
            summary = "Draft the next version of a playbook",
            description = "Takes JSON, or YAML as exported: one document of at most 1 MB, without anchors, aliases"
                    + " and tags. Templates are checked now, the whole content on submission.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @Refuses({PlaybookIncomplete.class, BaseUnknown.class})
    public Response draft(@Valid @NotNull PlaybookRequests.DraftPlaybookRequest request) {
        Playbook playbook = desk.draft(request.code(), request.content(), request.basedOn());
        return Responses.created(
                "/v1/playbooks/" + playbook.id(), playbook.revision(), PlaybookView.of(playbook, caller.get()));
    }

    @PUT
    @Path("/{id}/content")
    @Consumes({MediaType.APPLICATION_JSON, Yaml.MEDIA_TYPE})
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "changePlaybookContent",
            summary = "Replace the content of a draft",
            description =
                    "Takes JSON or YAML. The person who changes a draft becomes one of its authors and cannot approve it.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @Refuses({NotInState.class, PlaybookIncomplete.class, BaseUnknown.class})
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @QueryParam("reason")
                    @Size(max = 2000)
                    @Parameter(
                            description = "For the amendment log",
                            example = "The second level was notified too late")
                    String reason,
            @QueryParam("basedOn")
                    @Min(1)
                    @Parameter(
                            description =
                                    "The published version whose changes the content takes over; left out if the draft keeps its base",
                            example = "2")
                    Integer basedOn,
            @Valid @NotNull PlaybookContent content) {
        Playbook playbook = playbooks.visible(id);
        IfMatch.check(seen, playbook.revision());
        return answer(desk.change(playbook, content, reason, basedOn));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getPlaybook", summary = "One version of a playbook")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = PlaybookView.class)))
    @APIResponse(
            responseCode = "404",
            description = "for a partner also if the version was never published, or is not for it")
    public Response get(@PathParam("id") UUID id) {
        return answer(playbooks.visible(id));
    }

    @GET
    @Path("/{id}/export")
    @Produces(Yaml.MEDIA_TYPE)
    @RolesAllowed("**")
    @Operation(
            operationId = "exportPlaybook",
            summary = "One version as a file, in the format that drafting accepts",
            description = "It can be stored in git, edited there, and posted as the next version.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Yaml.MEDIA_TYPE,
                            schema = @Schema(implementation = PlaybookRequests.DraftPlaybookRequest.class)))
    @APIResponse(
            responseCode = "404",
            description = "for a partner also if the version was never published, or is not for it")
    public String export(@PathParam("id") UUID id) {
        Playbook playbook = playbooks.visible(id);
        Integer base = playbook.status().isPublic()
                ? Integer.valueOf(playbook.version())
                : playbook.basedOn().orElse(null);
        return yaml.write(
                new PlaybookRequests.DraftPlaybookRequest(playbook.code(), base, playbook.content(caller.get())));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listPlaybooks", summary = "Playbook versions, oldest first")
    public Page<ListedPlaybook> list(@Valid @BeanParam PlaybookQuery query, @BeanParam ListRequest request) {
        return playbooks
                .page(request, query.code, query.status, query.wantsNewest())
                .map(playbook -> ListedPlaybook.of(playbook, caller.get()));
    }

    private Response answer(Playbook playbook) {
        return Responses.ok(playbook.revision(), PlaybookView.of(playbook, caller.get()));
    }
}
