package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.platform.paging.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of decisions. */
public class DecisionQuery {
    @QueryParam("leadId")
    @Parameter(description = "Decisions on this lead", example = "0197f6a0-0000-7000-8000-000000000005")
    public UUID leadId;

    @QueryParam("partnerId")
    @Parameter(description = "Leads routed to this partner", example = "0197f6a0-0000-7000-8000-000000000001")
    public UUID partnerId;

    @QueryParam("rule")
    @Size(max = 100)
    @Parameter(description = "Decided by the rule of this code", example = "dach-first")
    public String rule;

    @QueryParam("step")
    @Parameter(description = "Ended at this step, such as queue", example = "territory")
    public RoutingStep step;

    @QueryParam("from")
    @Parameter(description = "Decided at this time or later", example = "2026-11-01T00:00:00Z")
    public Instant from;

    @QueryParam("until")
    @Parameter(description = "Decided before this time", example = "2026-12-01T00:00:00Z")
    public Instant until;

    Conditions conditions() {
        return new Conditions()
                .and("leadId = ?", leadId)
                .and("partnerId = ?", partnerId)
                .and("rule = ?", rule)
                .and("step = ?", step)
                .and("decidedAt >= ?", from)
                .and("decidedAt < ?", until);
    }
}
