package dev.tandem.playbook.closing;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.worklist.WorkItems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The proposals of negotiation leads, each with what is to be done about it. */
@ApplicationScoped
class LeadProposals implements PanacheRepositoryBase<LeadProposal, UUID> {
    private final WorkItems work;

    LeadProposals(WorkItems work) {
        this.work = work;
    }

    /** @throws NotFound also if it belongs to another sale */
    LeadProposal of(UUID engagement, UUID id) {
        return find("engagementId = ?1 and id = ?2", engagement, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("leadProposal", id));
    }

    Page<LeadProposal> page(UUID engagement, Conditions wanted, PageRequest request) {
        return request.page(this, wanted.and("engagementId = ?", engagement), LeadProposal::id);
    }

    void write(EngagementRef sale, LeadProposal proposal, Instant at) {
        persistAndFlush(proposal);
        work.note(sale.work(proposal.id()), proposal.openWork(), at);
    }

    /** The lead has changed: those that are pending were made about another one. */
    void overtake(EngagementRef sale, Instant at) {
        List<LeadProposal> pending =
                list("engagementId = ?1 and status = ?2", sale.engagementId(), LeadProposalStatus.PENDING);
        for (LeadProposal proposal : pending) {
            proposal.overtake(at);
            write(sale, proposal, at);
        }
    }
}
