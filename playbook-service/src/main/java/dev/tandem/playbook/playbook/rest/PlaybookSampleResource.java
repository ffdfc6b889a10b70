package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.paging.Page;
import dev.tandem.playbook.document.Yaml;
import dev.tandem.playbook.document.YamlReader;
import dev.tandem.playbook.playbook.PlaybookSamples;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbook-samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class PlaybookSampleResource {
    private static final MediaType YAML = MediaType.valueOf(Yaml.MEDIA_TYPE);
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

    private final PlaybookSamples samples;
    private final YamlReader reader;

    PlaybookSampleResource(PlaybookSamples samples, YamlReader reader) {
        this.samples = samples;
        this.reader = reader;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listPlaybookSamples", summary = "Complete playbooks to start with")
    public Page<PlaybookSamples.PlaybookSample> list() {
        return new Page<>(samples.all(), null);
    }

    @GET
    @Path("/{code}")
    @Produces({Yaml.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Operation(
            operationId = "getPlaybookSample",
            summary = "A sample as a file, to be posted to /v1/playbooks unchanged or edited first",
            description = "In YAML, or in JSON if that is what Accept asks for.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PlaybookRequests.DraftPlaybookRequest.class)),
                @Content(
                        mediaType = Yaml.MEDIA_TYPE,
                        schema = @Schema(implementation = PlaybookRequests.DraftPlaybookRequest.class))
            })
    public Response get(@PathParam("code") String code, @Context HttpHeaders asked) {
        String file = samples.file(code);
        return isJson(asked)
                ? Response.ok(reader.read(file, PlaybookRequests.DraftPlaybookRequest.class), JSON)
                        .build()
                : Response.ok(file, YAML).build();
    }

    /** Generated clients ask for both, JSON first. */
    private static boolean isJson(HttpHeaders asked) {
        return asked.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(YAML) || type.isCompatible(JSON))
                .findFirst()
                .filter(type -> !type.isCompatible(YAML))
                .isPresent();
    }
}
