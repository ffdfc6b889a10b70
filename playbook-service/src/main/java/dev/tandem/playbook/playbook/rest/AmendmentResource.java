package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.playbook.document.Amendment;
import dev.tandem.playbook.document.Amendments;
import dev.tandem.playbook.document.rest.AmendmentView;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class AmendmentResource {
    private final Playbooks playbooks;
    private final Amendments log;
    private final CurrentCaller caller;

    AmendmentResource(Playbooks playbooks, Amendments log, CurrentCaller caller) {
        this.playbooks = playbooks;
        this.log = log;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listAmendments",
            summary = "The amendment log of a version, oldest first",
            description =
                    "A partner reads when it was published and retired, and, if it reads the version that it is based on, what was"
                            + " changed with it; no reasons.")
    public Page<AmendmentView> list(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        Playbook playbook = playbooks.visible(id);
        boolean readsBase = caller.get().isVendor() || playbooks.readsBaseOf(playbook);
        return request.<Amendment>page((after, limit) -> log.page(playbook.id(), after, limit), Amendment::id)
                .map(amendment -> AmendmentView.of(
                        amendment, caller.get(), path -> readsBase && playbook.shows(path, caller.get())));
    }
}
