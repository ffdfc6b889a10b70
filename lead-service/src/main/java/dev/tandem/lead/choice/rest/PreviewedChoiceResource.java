package dev.tandem.lead.choice.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.choice.PlaybookChooser;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.playbook.PlaybookRefusals.NoPlaybook;
import dev.tandem.lead.playbook.PlaybookRefusals.PlaybookNotForPartner;
import dev.tandem.lead.product.ProductRefusals.UnknownProduct;
import dev.tandem.platform.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads/{id}/playbook-choice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class PreviewedChoiceResource {
    private final PlaybookChooser chooser;
    private final Leads leads;
    private final Partners partners;

    PreviewedChoiceResource(PlaybookChooser chooser, Leads leads, Partners partners) {
        this.chooser = chooser;
        this.leads = leads;
        this.partners = partners;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(
            operationId = "previewPlaybookChoice",
            summary = "Which playbook an offer of the lead would run by, and why",
            description =
                    "Nothing is stored. If the sale could run by none, the candidates say why, and an offer would be"
                            + " refused with noPlaybook.")
    @APIResponse(responseCode = "200", description = "As an offer would choose now")
    @APIResponse(responseCode = "404", description = "also if there is no such partner")
    @Refuses({NoPlaybook.class, PlaybookNotForPartner.class, UnknownProduct.class})
    public PlaybookChoiceView preview(
            @PathParam("id") UUID id,
            @QueryParam("partnerId")
                    @Parameter(
                            description =
                                    "Who is to get the lead; by default the partner that has it, or that it is routed to. While"
                                            + " there is none, only playbooks for all partners come into question",
                            example = "0192f1c2-7d3e-7abc-8def-012345671005")
                    UUID partnerId,
            @QueryParam("playbook")
                    @Size(max = 100)
                    @Parameter(description = "The code of the playbook, to name one", example = "reseller-co-sale")
                    String playbook,
            @QueryParam("productId")
                    @Size(max = 50)
                    @Parameter(
                            description =
                                    "What the sale is about, once for each product; by default what the partner has registered"
                                            + " for the company",
                            example = "[\"0192f1c2-7d3e-7abc-8def-012345671020\"]")
                    List<@NotNull UUID> productIds) {
        Lead lead = leads.visible(id);
        Partner partner = Optional.ofNullable(partnerId)
                .map(partners::get)
                .or(() -> lead.partnerId().flatMap(partners::findByIdOptional))
                .orElse(null);
        return PlaybookChoiceView.preview(chooser.ofLead(lead, partner, playbook, productIds));
    }
}
