package dev.tandem.playbook.closing;

import dev.tandem.playbook.engagement.EngagementDesk;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the gate of winning what of the closing is there, after each change of it. */
@ApplicationScoped
class ClosingGate {
    private final Playbooks playbooks;
    private final ClosingItems plan;
    private final TeamMembers team;
    private final EngagementDesk engagements;

    ClosingGate(Playbooks playbooks, ClosingItems plan, TeamMembers team, EngagementDesk engagements) {
        this.playbooks = playbooks;
        this.plan = plan;
        this.team = team;
        this.engagements = engagements;
    }

    /** What the sale's version of its playbook needs. */
    ClosingNeeds needs(EngagementRef sale) {
        return playbooks.visible(sale.playbook().id()).content().closingNeeds();
    }

    /** @param sale which is locked, as whatever changes it takes its turn */
    void tell(EngagementRef sale) {
        plan.flush();
        ClosingProgress progress =
                new ClosingProgress(needs(sale), plan.needed(sale.engagementId()), team.present(sale.engagementId()));
        engagements.close(sale.engagementId(), progress.terms());
    }
}
