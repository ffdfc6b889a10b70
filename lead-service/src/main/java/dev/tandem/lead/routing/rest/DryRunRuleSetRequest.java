package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.DryRun;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Either an existing lead, or the facts of a possible one",
        example =
                "{\"lead\":{\"country\":\"DE\",\"source\":\"webinar\",\"company\":\"Brightwater\",\"domain\":\"brightwater.example\","
                        + "\"fit\":70,\"engagement\":40,\"grade\":\"A\"}}")
record DryRunRuleSetRequest(
        @Schema(example = "0197f6a0-0000-7000-8000-000000000005")
        UUID leadId,

        @Valid Hypothetical lead) {
    @Schema(description = "The facts that rules may use")
    record Hypothetical(
            @Pattern(regexp = "[A-Z]{2}") @Schema(example = "DE")
            String country,

            @Size(max = 60) @Schema(example = "webinar") String source,

            @Size(max = 200) @Schema(example = "Brightwater")
            String company,

            @Size(max = 200) @Schema(example = "brightwater.example")
            String domain,

            @Min(0) @Max(1000) @Schema(example = "70") Integer fit,
            @Min(0) @Max(1000) @Schema(example = "40") Integer engagement,
            @Size(max = 20) @Schema(example = "A") String grade,

            @Size(max = 100) @Schema(example = "{\"employees\":250}")
            Map<String, Object> attributes) {
        private RoutingCase routingCase() {
            Map<String, Object> known = attributes == null ? Map.of() : attributes;
            return RoutingCase.of(new LeadFacts(country, source, company, domain, fit, engagement, grade, known));
        }
    }

    /** @throws InvalidRequest unless it either names a lead or describes one */
    RoutingCase routingCase(DryRun dryRun) {
        if ((leadId == null) == (lead == null)) {
            throw new InvalidRequest(
                    List.of(new FieldFault("", "oneLead", "give either leadId or a description of a lead")));
        }
        return lead == null ? dryRun.caseOf(leadId) : lead.routingCase();
    }
}
