package dev.tandem.incentive.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.platform.money.Money;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement line or a ledger entry, traced back to its origin: entries with their calculation, plan, deal, sale,
 * playbook.
 *
 * @param sale the history of the deal: handoff, consent, routing decision, engagement
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description = "A statement line or a ledger entry, traced back through its calculation, plan, deal, handoff, "
                + "consent and routing decision to the playbook; a partner sees only the parts that "
                + "concern it")
public record Explanation(
        @Schema(description = "Absent when an entry is explained")
        UUID statementId,

        @Schema(description = "Absent when an entry is explained")
        UUID lineId,

        @Schema(description = "The id of the thread that all parts share")
        UUID thread,

        Money amount,
        List<ExplainedEntry> entries,
        ExplainedPlan plan,
        ExplainedDeal deal,
        SaleStory sale,

        @Schema(description = "Absent if the sale followed none")
        StoryEvents.Playbook playbook) {
    /** For a partner: only its own part, without information about other partners. */
    Explanation asSeenBy(UUID partner, String earner) {
        return new Explanation(
                statementId,
                lineId,
                thread,
                amount,
                entries.stream()
                        .map(entry -> entry.asSeenBy(earner.equals(partner.toString())))
                        .toList(),
                plan.asSeenByPartner(),
                deal.asSeenBy(partner),
                sale.asSeenBy(partner, deal.isOf(partner)),
                playbook);
    }
}
