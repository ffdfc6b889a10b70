package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.staff.Actor;
import java.util.Optional;

/**
 * Somebody who looks at the closing plan of a sale.
 *
 * @param actor with what they do beside what their token lets them do
 */
public record ClosingViewer(Actor actor, Engagement sale) {
    /** Why they may not do that with an item now; empty if they may. */
    public Optional<Refusal> objection(ClosingItem item, ClosingItemAction action) {
        return sale.over(action.apiName()).or(() -> new ClosingItemRules(item).objection(action, actor));
    }
}
