package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.paging.Page;
import dev.tandem.playbook.document.Yaml;
import dev.tandem.playbook.playbook.PlaybookSamples;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbook-samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class PlaybookSampleResource {
    private final PlaybookSamples samples;

    PlaybookSampleResource(PlaybookSamples samples) {
        this.samples = samples;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listPlaybookSamples", summary = "Complete playbooks to start with")
    public Page<PlaybookSamples.PlaybookSample> list() {
        return new Page<>(samples.all(), null);
    }

    @GET
    @Path("/{code}")
    @Produces(Yaml.MEDIA_TYPE)
    @RolesAllowed("**")
    @Operation(
            operationId = "getPlaybookSample",
            summary = "A sample as a file, to be posted to /v1/playbooks unchanged or edited first")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "notFound")
    public String get(@PathParam("code") String code) {
        return samples.file(code);
    }
}
