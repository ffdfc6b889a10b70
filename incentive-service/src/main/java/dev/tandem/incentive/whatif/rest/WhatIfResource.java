package dev.tandem.incentive.whatif.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.whatif.WhatIf;
import dev.tandem.incentive.whatif.WhatIfDesk;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
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

@Path("/v1/what-ifs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What-ifs", description = "Plan versions replayed over deals that have closed; nothing is posted")
@RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER})
public class WhatIfResource {
    private final WhatIfDesk desk;
    private final CurrentCaller caller;

    WhatIfResource(WhatIfDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "askWhatIf",
            summary = "Replay a plan version over past deals",
            description =
                    "The what-if is running in the background; get it again to see its progress. The version's own "
                            + "range does not matter: its rules are applied as if they had been in force on the "
                            + "requested days.")
    @APIResponse(
            responseCode = "201",
            description = "The what-if is running",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @Refuses(NotFound.class)
    public Response ask(@Valid @NotNull AskWhatIfRequest request) {
        WhatIf whatIf = desk.ask(request.planId(), request.span());
        return Responses.created("/v1/what-ifs/" + whatIf.id(), whatIf.revision(), WhatIfView.of(whatIf, caller.get()));
    }

    @GET
    @Transactional
    @Operation(operationId = "listWhatIfs", summary = "List what-ifs, oldest first")
    public Page<WhatIfView> list(@BeanParam WhatIfQuery query, @BeanParam PageRequest page) {
        return desk.list(query.conditions(), page).map(whatIf -> WhatIfView.of(whatIf, caller.get()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getWhatIf", summary = "A what-if, with its progress and result")
    @APIResponse(
            responseCode = "200",
            description = "The what-if, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    public Response get(@PathParam("id") UUID id) {
        WhatIf whatIf = desk.find(id);
        return Responses.ok(whatIf.revision(), WhatIfView.of(whatIf, caller.get()));
    }

    @POST
    @Path("/{id}/cancel")
    @Transactional
    @Idempotent
    @Operation(operationId = "cancelWhatIf", summary = "Cancel a what-if; it then has no result")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @Refuses(NotInState.class)
    public Response cancel(@PathParam("id") UUID id) {
        WhatIf whatIf = desk.cancel(id);
        return Responses.ok(whatIf.revision(), WhatIfView.of(whatIf, caller.get()));
    }

    @GET
    @Path("/{id}/payees")
    @Transactional
    @Operation(
            operationId = "listWhatIfPayees",
            summary = "The payees whose amount would change, greatest difference first",
            description = "With each rule's contribution. Empty until the what-if is done.")
    public Page<PayeeDifferenceView> payees(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        WhatIf whatIf = desk.find(id);
        return desk.movers(id, page).map(mover -> PayeeDifferenceView.of(mover, whatIf));
    }
}
