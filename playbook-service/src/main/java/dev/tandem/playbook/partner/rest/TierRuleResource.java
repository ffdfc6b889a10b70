package dev.tandem.playbook.partner.rest;

import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.partner.TierRule;
import dev.tandem.playbook.partner.TierRuleDesk;
import dev.tandem.playbook.partner.TierRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/tier-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class TierRuleResource {
    private final TierRuleDesk desk;

    TierRuleResource(TierRuleDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "getTierRules", summary = "What each tier asks of a partner, the lowest first")
    @APIResponse(
            responseCode = "200",
            description = "The rules, with their revision as ETag, \"0\" if none were ever stated",
            content = @Content(schema = @Schema(implementation = TierRulesView.class)))
    public Response get() {
        return answer(desk.rules());
    }

    @PUT
    @Transactional
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(
            operationId = "stateTierRules",
            summary = "State what each tier asks of a partner",
            description = "The tiers that partners have stay as they are; rules move nobody up or down.")
    @APIResponse(
            responseCode = "200",
            description = "The rules are in force, with their revision as ETag",
            content = @Content(schema = @Schema(implementation = TierRulesView.class)))
    public Response state(@HeaderParam(HttpHeaders.IF_MATCH) String seen, @Valid @NotNull TierRulesView asked) {
        return answer(desk.state(seen, asked.checked()));
    }

    private static Response answer(TierRules rules) {
        return Responses.ok(rules.revision(), new TierRulesView(rules.tiers()));
    }

    @Schema(name = "TierRules", description = "What each tier asks of a partner")
    record TierRulesView(
            @NotNull @Size(max = 20) @Schema(description = "The lowest first; each asks for all that it lists")
            List<@Valid @NotNull TierRule> tiers) {
        /** @throws InvalidRequest for each tier, or certification of one, that occurs twice */
        List<TierRule> checked() {
            List<FieldFault> faults = new ArrayList<>();
            Set<String> codes = new HashSet<>();
            for (int i = 0; i < tiers.size(); i++) {
                if (!codes.add(tiers.get(i).tier())) {
                    faults.add(new FieldFault("/tiers/" + i + "/tier", "repeated", "what it asks is stated already"));
                }
                Set<String> names = new HashSet<>();
                List<TierRule.NeededCertifications> needed = tiers.get(i).certifications();
                for (int j = 0; j < needed.size(); j++) {
                    if (!names.add(needed.get(j).name())) {
                        String at = "/tiers/" + i + "/certifications/" + j + "/name";
                        faults.add(new FieldFault(at, "repeated", "is asked for already"));
                    }
                }
            }
            InvalidRequest.ifAny(faults);
            return tiers;
        }
    }
}
