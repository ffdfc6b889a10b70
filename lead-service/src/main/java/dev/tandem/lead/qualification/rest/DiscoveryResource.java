package dev.tandem.lead.qualification.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.choice.PlaybookChooser;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.playbook.PlaybookRefusals.NoPlaybook;
import dev.tandem.lead.playbook.PlaybookRefusals.PlaybookNotForPartner;
import dev.tandem.lead.playbook.PublishedPlaybook;
import dev.tandem.lead.qualification.DiscoveryDesk;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leads/{id}/discovery")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
public class DiscoveryResource {
    private static final String WHICH = "The playbook's code; by default the one that the lead's sale would run by";

    private final DiscoveryDesk desk;
    private final Leads leads;
    private final Partners partners;
    private final PlaybookChooser chooser;
    private final MergePatch mergePatch;

    DiscoveryResource(
            DiscoveryDesk desk, Leads leads, Partners partners, PlaybookChooser chooser, MergePatch mergePatch) {
        this.desk = desk;
        this.leads = leads;
        this.partners = partners;
        this.chooser = chooser;
        this.mergePatch = mergePatch;
    }

    @GET
    @Transactional
    @Operation(operationId = "getDiscovery", summary = "A playbook's standard questions, and the lead's answers")
    @APIResponse(
            responseCode = "200",
            description = "Questions with answers",
            content = @Content(schema = @Schema(implementation = DiscoveryView.class)))
    @Refuses({NoPlaybook.class, PlaybookNotForPartner.class})
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("playbook") @Parameter(description = WHICH, example = "reseller-co-sale") String playbook) {
        Lead lead = leads.visible(id);
        return answer(lead, asking(lead, playbook));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "answerQuestions",
            summary = "Answer questions by a JSON merge patch (RFC 7396) of answers by code",
            description = "null removes an answer. If-Match carries the lead's revision.")
    @RequestBody(
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            additionalProperties = Schema.True.class,
                                            example = "{\"docks-per-day\": 40, \"planned-by\": \"paper\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Questions with answers",
            content = @Content(schema = @Schema(implementation = DiscoveryView.class)))
    @Refuses({NoPlaybook.class, PlaybookNotForPartner.class})
    @SuppressWarnings("unchecked") // A patch merged into a JSON object is always an object.
    public Response answer(
            @PathParam("id") UUID id,
            @QueryParam("playbook") @Parameter(description = WHICH, example = "reseller-co-sale") String playbook,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @NotNull JsonNode patch) {
        Lead lead = leads.visible(id);
        IfMatch.check(seen, lead.revision());
        PublishedPlaybook asking = asking(lead, playbook);
        desk.answer(lead, asking, mergePatch.apply(lead.discovery(), patch, Map.class));
        return answer(lead, asking);
    }

    private PublishedPlaybook asking(Lead lead, String code) {
        Partner partner = lead.partnerId().flatMap(partners::findByIdOptional).orElse(null);
        return chooser.published(chooser.ofLead(lead, partner, code, List.of()));
    }

    private static Response answer(Lead lead, PublishedPlaybook playbook) {
        return Responses.ok(lead.revision(), DiscoveryView.of(lead, playbook));
    }
}
