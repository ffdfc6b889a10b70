package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.whatif.DaySpan;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters: partner, days and tiers. */
public class ProfitScenarioQuery {
    @QueryParam("partnerId")
    @NotNull
    @Parameter(description = "The partner whose own deals count", example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
    public UUID partnerId;

    @QueryParam("from")
    @NotNull
    @Parameter(description = "The first closing day", example = "2017-01-01")
    public LocalDate from;

    @QueryParam("until")
    @NotNull
    @Parameter(description = "The first closing day no longer included; at most a year later", example = "2018-01-01")
    public LocalDate until;

    @QueryParam("tier")
    @Size(max = 10)
    @Parameter(
            description = "Repeated for each tier; defaults to the tiers named by the plan's accelerators",
            example = "gold")
    public List<@Size(min = 1, max = 50) String> tier;

    DaySpan span() {
        if (!until.isAfter(from) || until.isAfter(from.plusYears(1))) {
            throw new InvalidRequest(
                    List.of(new FieldFault("until", "range", "must be after from, by at most a year")));
        }
        return new DaySpan(from, until);
    }

    List<String> tiersOr(Plan plan) {
        return tier.isEmpty() ? plan.tiersNamed() : tier.stream().distinct().toList();
    }
}
