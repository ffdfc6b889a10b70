package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a partner stands to what a tier asks.
 *
 * @param met whether it has all of it
 * @param missing what it lacks
 */
@Schema(description = "How a partner stands to what a tier asks")
public record TierStanding(
        @Schema(example = "gold") String tier,

        @Schema(description = "Whether it has all of it", example = "false")
        boolean met,

        List<TierLack> missing) {
    /**
     * @param depth of the partner's integration
     * @param valid how many certifications of each name the partner has that are valid
     */
    static TierStanding of(TierRule rule, IntegrationDepth depth, Map<String, Long> valid) {
        Stream<TierLack> certifications = rule.certifications().stream()
                .filter(needed -> valid.getOrDefault(needed.name(), 0L) < needed.atLeast())
                .map(needed -> TierLack.of(needed, valid.getOrDefault(needed.name(), 0L)));
        Stream<TierLack> integration = Stream.ofNullable(rule.integrationDepth())
                .filter(needed -> depth.compareTo(needed) < 0)
                .map(needed -> TierLack.of(needed));
        List<TierLack> missing = Stream.concat(certifications, integration).toList();
        return new TierStanding(rule.tier(), missing.isEmpty(), missing);
    }

    /**
     * Something that a partner lacks for a tier.
     *
     * @param certification its name; null for another kind
     * @param atLeast how many have to be valid; null for another kind
     * @param present how many are; null for another kind
     * @param integrationDepth that is needed; null for another kind
     */
    @Schema(description = "Something that a partner lacks for a tier")
    public record TierLack(
            Kind kind,

            @Schema(description = "Its name; absent for another kind", example = "Dock planner engineer")
            String certification,

            @Schema(description = "How many have to be valid; absent for another kind", example = "2")
            Integer atLeast,

            @Schema(description = "How many are; absent for another kind", example = "1")
            Integer present,

            @Schema(description = "That is needed; absent for another kind")
            IntegrationDepth integrationDepth) {
        @Schema(name = "TierLackKind")
        public enum Kind {
            @JsonProperty("certification")
            CERTIFICATION,
            @JsonProperty("integrationDepth")
            INTEGRATION_DEPTH
        }

        static TierLack of(TierRule.NeededCertifications needed, long present) {
            return new TierLack(Kind.CERTIFICATION, needed.name(), needed.atLeast(), Math.toIntExact(present), null);
        }

        static TierLack of(IntegrationDepth needed) {
            return new TierLack(Kind.INTEGRATION_DEPTH, null, null, null, needed);
        }
    }
}
