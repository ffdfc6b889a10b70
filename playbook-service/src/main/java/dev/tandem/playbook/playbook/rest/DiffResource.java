package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.playbook.document.DocumentDiff;
import dev.tandem.playbook.document.DocumentTree;
import dev.tandem.playbook.document.rest.DiffView;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/diff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class DiffResource {
    private final Playbooks playbooks;
    private final CurrentCaller caller;
    private final DocumentTree tree;

    DiffResource(Playbooks playbooks, CurrentCaller caller, DocumentTree tree) {
        this.playbooks = playbooks;
        this.caller = caller;
        this.tree = tree;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "diffPlaybooks",
            summary = "The differences between two versions",
            description = "Fields are compared by name, list items by their code, regardless of position.")
    @APIResponse(responseCode = "200", description = "Added, removed, changed and reordered, by path")
    @APIResponse(
            responseCode = "404",
            description = "for a partner also if the version was never published, or is not for it")
    public DiffView diff(
            @PathParam("id") UUID id,
            @QueryParam("to")
                    @NotNull
                    @Parameter(
                            description = "The version to compare with",
                            example = "0192f1c2-7d3e-7abc-8def-012345671010")
                    UUID to) {
        Playbook before = playbooks.visible(id);
        Playbook after = playbooks.visible(to);
        return DiffView.of(
                before,
                after,
                DocumentDiff.between(tree.of(before.content(caller.get())), tree.of(after.content(caller.get()))));
    }
}
