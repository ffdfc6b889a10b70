package dev.tandem.playbook.partner.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.partner.PartnerRefusals.EffectiveOnOutOfRange;
import dev.tandem.playbook.partner.PartnerRefusals.TierRulesUnmet;
import dev.tandem.playbook.partner.PartnerRefusals.TierUnchanged;
import dev.tandem.playbook.partner.PartnerTier;
import dev.tandem.playbook.partner.TierDesk;
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

@Path("/v1/partners/{id}/tiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class TierResource {
    private final TierDesk desk;

    TierResource(TierDesk desk) {
        this.desk = desk;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "changePartnerTier",
            summary = "Move a partner to another tier, with a reason",
            description =
                    "If the partner lacks what the tier asks, by the program's tier rules, it is an exception, which"
                            + " has a reason of its own.")
    @APIResponse(
            responseCode = "201",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = TierView.class)))
    @Refuses({TierUnchanged.class, EffectiveOnOutOfRange.class, TierRulesUnmet.class})
    public Response change(
            @PathParam("id") UUID partner, @Valid @NotNull PartnerRequests.ChangePartnerTierRequest request) {
        PartnerTier tier =
                desk.change(partner, request.tier(), request.effectiveOn(), request.reason(), request.exception());
        String path = "/v1/partners/" + partner + "/tiers/" + tier.id();
        return Responses.created(path, tier.revision(), TierView.of(tier));
    }

    @GET
    @Path("/{tier}")
    @RolesAllowed("**")
    @Operation(operationId = "getPartnerTier", summary = "Get one tier that a partner has or had")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = TierView.class)))
    public Response get(@PathParam("id") UUID partner, @PathParam("tier") UUID id) {
        PartnerTier found = desk.find(partner, id);
        return Responses.ok(found.revision(), TierView.of(found));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listPartnerTiers", summary = "A partner's tiers, oldest first")
    @APIResponse(responseCode = "200", description = "Each with its first day, who decided, and why")
    public Page<TierView> list(@PathParam("id") UUID partner, @BeanParam PageRequest request) {
        return request.<PartnerTier>page((after, limit) -> desk.page(partner, after, limit), PartnerTier::id)
                .map(TierView::of);
    }
}
