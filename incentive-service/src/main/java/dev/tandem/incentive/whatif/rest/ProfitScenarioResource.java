package dev.tandem.incentive.whatif.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.PlanDesk;
import dev.tandem.incentive.whatif.DaySpan;
import dev.tandem.incentive.whatif.ProfitScenarios;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/plans/{id}/profit-scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What-ifs")
@RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER})
public class ProfitScenarioResource {
    private final PlanDesk plans;
    private final ProfitScenarios scenarios;

    ProfitScenarioResource(PlanDesk plans, ProfitScenarios scenarios) {
        this.plans = plans;
        this.scenarios = scenarios;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getProfitScenarios",
            summary = "What a partner's past deals would have earned it, tier by tier",
            description = "Under this plan version, draft or approved, as if its rules had been in force on the "
                    + "requested days. Only the partner's own deals and its own earnings from them count; "
                    + "nothing is posted.")
    @APIResponse(responseCode = "200", description = "At the tiers actually held first, then at each tier")
    public ProfitScenariosView get(@PathParam("id") UUID id, @Valid @BeanParam ProfitScenarioQuery query) {
        Plan plan = plans.find(id);
        DaySpan span = query.span();
        return ProfitScenariosView.of(
                plan, query.partnerId, span, scenarios.of(plan, query.partnerId, span, query.tiersOr(plan)));
    }
}
