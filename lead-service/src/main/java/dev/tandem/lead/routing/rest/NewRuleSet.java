package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.lead.routing.rule.RuleSetContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new version of the routing rules, as a draft")
record NewRuleSet(
        @Size(max = 500) List<@Valid @NotNull NewTerritory> territories,
        @NotEmpty @Size(max = 2000) List<@Valid @NotNull NewRule> rules) {

    record NewTerritory(
            @NotBlank @Size(max = 60) @Schema(example = "DACH")
            String code,

            @NotEmpty @Schema(examples = {"[\"DE\",\"AT\",\"CH\"]"})
            List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries) {}

    record NewRule(
            @NotBlank @Size(max = 60) @Schema(example = "dach-first")
            String code,

            @NotNull RoutingStep step,

            @Min(1) @Schema(description = "Unique within the step; the smaller comes first", example = "10")
            int priority,

            @Schema(description = "For the territory step only", example = "DACH")
            String territory,

            @NotNull UUID partnerId) {}

    RuleSetContent content() {
        return new RuleSetContent(
                Objects.requireNonNullElse(territories, List.<NewTerritory>of()).stream()
                        .map(territory -> new RuleSetContent.Territory(territory.code(), territory.countries()))
                        .toList(),
                rules.stream()
                        .map(rule -> new RuleSetContent.Rule(
                                rule.code(), rule.step(), rule.priority(), rule.territory(), rule.partnerId()))
                        .toList());
    }
}
