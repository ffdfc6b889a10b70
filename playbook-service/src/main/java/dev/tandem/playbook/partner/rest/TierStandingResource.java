package dev.tandem.playbook.partner.rest;

import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.partner.TierRuleDesk;
import dev.tandem.playbook.partner.TierStanding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/partners/{id}/tier-standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class TierStandingResource {
    private final TierRuleDesk desk;
    private final Partners partners;

    TierStandingResource(TierRuleDesk desk, Partners partners) {
        this.desk = desk;
        this.partners = partners;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "getTierStanding",
            summary = "How a partner stands to what each tier asks",
            description = "By its valid certifications and its integration depth today. Whether it gets a tier somebody"
                    + " of the vendor decides.")
    @APIResponse(responseCode = "200", description = "Of each tier, what it lacks")
    public TierStandingView standing(@PathParam("id") UUID id) {
        Partner partner = partners.visible(id);
        return new TierStandingView(partner.tier().orElse(null), desk.standing(id));
    }

    @Schema(name = "PartnerTierStanding", description = "How a partner stands to what each tier asks")
    record TierStandingView(
            @Schema(description = "That it has; absent if none", example = "silver")
            String tier,

            @Schema(description = "In the order of the rules; empty if none were stated")
            List<TierStanding> tiers) {}
}
