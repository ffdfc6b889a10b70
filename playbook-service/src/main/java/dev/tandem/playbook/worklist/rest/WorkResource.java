package dev.tandem.playbook.worklist.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.worklist.Whose;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work", description = "What is to be done, by whom and by when")
public class WorkResource {
    private final WorkItems items;
    private final Whose whose;
    private final CurrentCaller caller;
    private final TenantClock clock;

    WorkResource(WorkItems items, Whose whose, CurrentCaller caller, TenantClock clock) {
        this.items = items;
        this.whose = whose;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listWork",
            summary = "List open work, what is due first coming first",
            description = "Tasks, sign-offs, decisions on waivers, discounts and conflicts, escalations, items of"
                    + " closing plans, and customers' objections, of both sides; what has no time comes last. What anybody with a role may do is"
                    + " everybody's who has it, except whoever asked for it. Tasks and sign-offs are also listed for whoever"
                    + " stands in today: the delegate of who is away; else, while nobody with the role is there, whoever has"
                    + " the duty's backup role.")
    public Page<WorkItemView> list(@Valid @BeanParam WorkQuery query, @BeanParam PageRequest request) {
        Instant now = clock.now();
        Side viewer = Side.of(caller.get());
        return items.page(request, query.conditions(whose, caller.get(), now))
                .map(item -> WorkItemView.of(item, viewer, now));
    }
}
