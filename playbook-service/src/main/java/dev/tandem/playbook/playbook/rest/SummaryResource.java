package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.playbook.playbook.PlaybookSummary;
import dev.tandem.playbook.playbook.Playbooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class SummaryResource {
    private final Playbooks playbooks;
    private final CurrentCaller caller;

    SummaryResource(Playbooks playbooks, CurrentCaller caller) {
        this.playbooks = playbooks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "summarisePlaybook", summary = "A version on one page, for executives of either side")
    @APIResponse(responseCode = "200", description = "Derived from the content only")
    @APIResponse(
            responseCode = "404",
            description = "for a partner also if the version was never published, or is not for it")
    public PlaybookSummary summary(@PathParam("id") UUID id) {
        return PlaybookSummary.of(playbooks.visible(id).content(caller.get()));
    }
}
