package dev.tandem.gateway.client.rest;

import dev.tandem.gateway.client.ClientLimits;
import dev.tandem.gateway.client.ClientLimits.OwnLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How much a client may call. A client of a sandbox always has a fifth of the plan standard")
record ApiClientLimits(
        @NotBlank
        @Size(max = 40)
        @Schema(description = "standard, integration (5 times as much) or high (50 times)", example = "standard")
        String plan,

        @NotNull @Size(max = 10) @Schema(description = "What differs from the plan; none if it is as the plan has it")
        List<@Valid @NotNull LimitOfPolicy> policies) {

    @Schema(description = "A limit that differs from the plan; what is left out is as the plan has it")
    record LimitOfPolicy(
            @NotBlank
            @Size(max = 40)
            @Schema(description = "As RateLimit-Policy names it; each once", example = "write")
            String policy,

            @Min(1)
            @Schema(description = "Calls within the window, or at once; absent: as the plan has it", example = "2400")
            Long quota,

            @Schema(description = "Whole seconds, up to P1D; absent: as the plan has it", example = "PT1M")
            Duration window,

            @Schema(
                    description = "Whether it only counts, and refuses nothing; absent: as the plan has it",
                    example = "false")
            Boolean shadow) {}

    static ApiClientLimits of(ClientLimits limits) {
        return new ApiClientLimits(
                limits.plan(),
                new TreeMap<>(limits.policies())
                        .entrySet().stream()
                                .map(entry -> new LimitOfPolicy(
                                        entry.getKey(),
                                        entry.getValue().quota(),
                                        entry.getValue().window(),
                                        entry.getValue().shadow()))
                                .toList());
    }

    ClientLimits limits() {
        Map<String, OwnLimit> own = new TreeMap<>();
        policies.forEach(one -> own.put(one.policy(), new OwnLimit(one.quota(), one.window(), one.shadow())));
        return new ClientLimits(plan, own);
    }
}
