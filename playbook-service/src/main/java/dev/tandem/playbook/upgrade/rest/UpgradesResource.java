package dev.tandem.playbook.upgrade.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.playbook.upgrade.UpgradeDesk;
import dev.tandem.playbook.upgrade.UpgradeRefusals.NotAnUpgrade;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/upgrades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class UpgradesResource {
    private final UpgradeDesk desk;

    UpgradesResource(UpgradeDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER})
    @Operation(
            operationId = "listUpgrades",
            summary = "The running sales that could change to this version, and what each would have to do")
    @APIResponse(responseCode = "200", description = "Those that use another version; nothing has changed")
    @Refuses(NotAnUpgrade.class)
    public Page<ListedUpgrade> list(
            @PathParam("id") UUID id, @Valid @BeanParam UpgradeQuery query, @BeanParam ListRequest request) {
        return desk.prospects(id, query.conditions(), request).map(ListedUpgrade::of);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "upgradeEngagements",
            summary = "Change many sales to this version, as previewed",
            description = "Each sale changes, or is refused, for itself; see upgraded.")
    @APIResponse(responseCode = "200", description = "What became of each sale, in the order of the request")
    @Refuses(NotAnUpgrade.class)
    public UpgradeResults upgrade(
            @PathParam("id") UUID id, @Valid @NotNull UpgradeResults.UpgradeEngagementsRequest sales) {
        return UpgradeResults.of(desk.upgradeEach(id, sales.wanted()));
    }
}
