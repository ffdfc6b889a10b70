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
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new version of the routing rules, as a draft")
record DraftRuleSetRequest(
        @Size(max = 500) List<@Valid @NotNull NewTerritory> territories,
        @NotEmpty @Size(max = 2000) List<@Valid @NotNull NewRule> rules,

        @Schema(
                type = SchemaType.STRING,
                description =
                        "The time that a lead without a matching rule may wait in the queue, in the vendor's working "
                                + "time; PT8H by default",
                example = "PT8H")
        Duration queueWithin) {

    record NewTerritory(
            @NotBlank @Size(max = 60) @Schema(example = "DACH")
            String code,

            @NotEmpty @Schema(examples = {"[\"DE\",\"AT\",\"CH\"]"})
            List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries) {}

    @Schema(
            description = "Leads that match the rule go to its one target: a partner, a seller, or a pool",
            example =
                    "{\"code\":\"dach-first\",\"step\":\"territory\",\"priority\":10,\"territory\":\"DACH\","
                            + "\"condition\":\"lead.fit >= 60 && lead.source == 'webinar'\",\"partnerId\":\"0197f6a0-0000-7000-8000-000000000001\"}")
    record NewRule(
            @NotBlank @Size(max = 60) @Schema(example = "dach-first")
            String code,

            @NotNull @Schema(example = "territory") RoutingStep step,

            @Min(1) @Schema(description = "Unique within the step; the smaller comes first", example = "10")
            int priority,

            @Schema(description = "For the territory step only", example = "DACH")
            String territory,

            @Size(max = 1000)
            @Schema(
                    description = "Company names or domains, for the named-account step only",
                    examples = {"[\"brightwater.example\",\"Kestrel GmbH\"]"})
            List<@NotBlank @Size(max = 200) String> accounts,

            @Schema(
                    description = "Further condition on the lead, in CEL without macros and regular expressions",
                    example = "lead.fit >= 60 && lead.source == 'webinar'")
            String condition,

            @Schema(example = "0197f6a0-0000-7000-8000-000000000001")
            UUID partnerId,

            @Schema(
                    description = "One of the vendor's own sellers, by person id",
                    example = "0197f6a0-0000-8000-8000-00000000000a")
            UUID sellerId,

            @Schema(example = "0197f6a0-0000-7000-8000-000000000003")
            UUID poolId) {
        private RuleSetContent.Rule rule() {
            return new RuleSetContent.Rule(
                    code, step, priority, territory, accounts, condition, partnerId, sellerId, poolId);
        }
    }

    RuleSetContent content() {
        return new RuleSetContent(
                Objects.requireNonNullElse(territories, List.<NewTerritory>of()).stream()
                        .map(territory -> new RuleSetContent.Territory(territory.code(), territory.countries()))
                        .toList(),
                rules.stream().map(NewRule::rule).toList(),
                queueWithin);
    }
}
