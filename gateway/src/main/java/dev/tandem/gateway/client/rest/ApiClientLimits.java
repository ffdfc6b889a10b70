package dev.tandem.gateway.client.rest;

import dev.tandem.gateway.client.ClientLimits;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    @Schema(description = "A limit that differs from the plan")
    record LimitOfPolicy(
            @NotBlank
            @Size(max = 40)
            @Schema(description = "As RateLimit-Policy names it, each once", example = "write")
            String policy,

            @NotNull
            @Min(1)
            @Schema(
                    description = "Calls within the policy's window, or at once; at most what the plan high has",
                    example = "2400")
            Long quota) {}

    static ApiClientLimits of(ClientLimits limits) {
        return new ApiClientLimits(
                limits.plan(),
                new TreeMap<>(limits.quotas())
                        .entrySet().stream()
                                .map(quota -> new LimitOfPolicy(quota.getKey(), quota.getValue()))
                                .toList());
    }

    /** @throws InvalidRequest if a policy is there twice */
    ClientLimits limits() {
        Map<String, Long> quotas = new LinkedHashMap<>();
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            if (quotas.put(policies.get(i).policy(), policies.get(i).quota()) != null) {
                faults.add(new FieldFault("/policies/" + i + "/policy", "notUnique", "is named twice"));
            }
        }
        InvalidRequest.ifAny(faults);
        return new ClientLimits(plan, quotas);
    }
}
