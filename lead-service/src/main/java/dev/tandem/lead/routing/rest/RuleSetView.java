package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.rule.RoutingRuleSet;
import dev.tandem.lead.routing.rule.RuleSetContent;
import dev.tandem.lead.routing.rule.RuleSetStatus;
import dev.tandem.lead.routing.rule.RuleSetWarnings;
import dev.tandem.platform.problem.FieldFault;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of the routing rules")
record RuleSetView(
        @Schema(example = "0197f6a0-0000-7000-8000-000000000004")
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        @Schema(example = "3") int version,
        @Schema(example = "draft") RuleSetStatus status,
        List<RuleSetContent.Territory> territories,
        List<RuleSetContent.Rule> rules,
        @Schema(type = SchemaType.STRING, example = "PT8H") Duration queueWithin,

        @Schema(
                description =
                        "Allowed, but probably not intended: neverMatches, alwaysMatches, lessSpecificFirst, "
                                + "onlyInstead, overlap. Present when a single version is requested, at most 200; absent if there are none")
        List<FieldFault> warnings) {
    static RuleSetView of(RoutingRuleSet set) {
        return view(set, RuleSetWarnings.of(set.content()));
    }

    static RuleSetView listed(RoutingRuleSet set) {
        return view(set, null);
    }

    private static RuleSetView view(RoutingRuleSet set, List<FieldFault> warnings) {
        RuleSetContent content = set.content();
        return new RuleSetView(
                set.id(),
                set.revision(),
                set.version(),
                set.status(),
                content.territories(),
                content.rules(),
                content.queueWithin(),
                warnings);
    }
}
