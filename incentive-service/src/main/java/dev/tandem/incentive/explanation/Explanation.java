package dev.tandem.incentive.explanation;

import dev.tandem.platform.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * A statement line or a ledger entry, traced back to its origin: entries with their calculation, plan, deal, sale,
 * playbook.
 *
 * @param statementId null, as lineId, when an entry is explained
 * @param thread shared by all parts
 * @param playbook null if the sale followed none
 * @param sale the history of the deal: handoff, consent, routing decision, engagement
 */
public record Explanation(
        UUID statementId,

        UUID lineId,

        UUID thread,

        Money amount,
        List<ExplainedEntry> entries,
        ExplainedPlan plan,
        ExplainedDeal deal,
        SaleStory sale,

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
                // It may be for other partners alone.
                deal.isOf(partner) ? playbook : null);
    }
}
