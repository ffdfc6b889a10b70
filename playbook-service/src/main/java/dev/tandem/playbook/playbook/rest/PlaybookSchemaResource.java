package dev.tandem.playbook.playbook.rest;

import dev.tandem.playbook.document.DocumentSchema;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbook-schema")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class PlaybookSchemaResource {
    @GET
    @Produces("application/schema+json")
    @RolesAllowed("**")
    @Operation(
            operationId = "getPlaybookSchema",
            summary = "The JSON Schema of a playbook's content",
            description = "For editors, and for checks before sending. Rules beyond the form, such as one"
                    + " accountable role per activity, are checked on submission.")
    @APIResponse(responseCode = "200", description = "JSON Schema, draft 2020-12")
    public Map<String, Object> schema() {
        return DocumentSchema.of(PlaybookContent.class);
    }
}
