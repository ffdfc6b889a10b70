package dev.tandem.lead.routing.rule;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why one partner was chosen for a lead, or was not: every condition, with what it wanted and what it saw. */
@Schema(description = "Why one partner was chosen, or was not")
public record CandidateVerdict(
        UUID partnerId, @Schema(example = "dach") String rule, boolean chosen, List<Condition> reasons) {

    @Schema(description = "One condition of a rule, with the value it wanted and the value it saw")
    public record Condition(
            @Schema(example = "territory") String name,
            @Schema(example = "DACH") String wanted,
            @Schema(example = "DACH") String saw,
            boolean matched) {}
}
