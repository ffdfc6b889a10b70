package dev.tandem.lead.routing;

import dev.tandem.lead.routing.rule.RoutingStep;
import java.time.Instant;
import java.util.UUID;

/** Which decisions are wanted; what is null does not matter. {@code from} is included, {@code to} is not. */
public record DecisionFilter(UUID leadId, UUID partnerId, String rule, RoutingStep step, Instant from, Instant to) {}
