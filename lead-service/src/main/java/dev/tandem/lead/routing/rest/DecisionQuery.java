package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.RoutingDecisions.DecisionFilter;
import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Filters the list of decisions. Parameters are read as text, so that malformed ones are reported as faults; the
 * framework would respond with 404.
 */
public class DecisionQuery {
    @QueryParam("leadId")
    @Parameter(description = "Decisions on this lead", example = "0197f6a0-0000-7000-8000-000000000005")
    public String leadId;

    @QueryParam("partnerId")
    @Parameter(description = "Leads routed to this partner", example = "0197f6a0-0000-7000-8000-000000000001")
    public String partnerId;

    @QueryParam("rule")
    @Parameter(description = "Decided by the rule of this code", example = "dach-first")
    public String rule;

    @QueryParam("step")
    @Parameter(description = "Ended at this step, such as queue", example = "territory")
    public String step;

    @QueryParam("from")
    @Parameter(description = "Decided at this time or later", example = "2026-11-01T00:00:00Z")
    public String from;

    @QueryParam("to")
    @Parameter(description = "Decided before this time", example = "2026-12-01T00:00:00Z")
    public String to;

    DecisionFilter filter() {
        List<FieldFault> faults = new ArrayList<>();
        DecisionFilter filter = new DecisionFilter(
                read("leadId", leadId, UUID::fromString, faults),
                read("partnerId", partnerId, UUID::fromString, faults),
                rule,
                read("step", step, DecisionQuery::stepNamed, faults),
                read("from", from, Instant::parse, faults),
                read("to", to, Instant::parse, faults));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return filter;
    }

    private static <T> T read(String name, String text, Function<String, T> reader, List<FieldFault> faults) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            faults.add(new FieldFault(name, "malformed", "must have the form given in the contract"));
            return null;
        }
    }

    private static RoutingStep stepNamed(String name) {
        return Arrays.stream(RoutingStep.values())
                .filter(step -> step.name().replace("_", "").equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
