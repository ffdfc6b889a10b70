package dev.tandem.playbook.closing;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Lets anybody on a sale propose another negotiation lead, and those whom it concerns decide. */
@ApplicationScoped
public class LeadProposalDesk {
    private final Engagements engagements;
    private final LeadProposals proposals;
    private final TeamSeats seats;
    private final StaffDirectory staff;
    private final CurrentCaller caller;
    private final TenantClock clock;

    LeadProposalDesk(
            Engagements engagements,
            LeadProposals proposals,
            TeamSeats seats,
            StaffDirectory staff,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.proposals = proposals;
        this.seats = seats;
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param person of that side
     * @throws ClosingRefusals.ConsentNotRequired if the caller may name that lead
     */
    public LeadProposal propose(UUID id, UUID person, Side side, String reason) {
        EngagementRef sale = engagements.held(id, "proposeNegotiationLead");
        Actor actor = actor();
        staff.require(sale.partnerId(), side, person);
        LeadConsent consent = seats.consent(sale);
        Set<Side> lacking = consent.lacking(actor, side);
        if (lacking.isEmpty() && side == actor.side()) {
            throw new ClosingRefusals.ConsentNotRequired();
        }
        LeadProposal proposal = new LeadProposal(sale, person, side, reason, actor, consent, lacking, clock.now());
        proposals.write(sale, proposal, clock.now());
        return proposal;
    }

    /** Once all have consented, that person leads. @throws Refusal unless the caller speaks for a side whose consent is lacking */
    public LeadProposal accept(UUID id, UUID proposal) {
        EngagementRef sale = engagements.held(id, "acceptLeadProposal");
        LeadProposal pending = decided(sale, proposal, "accept");
        boolean complete = pending.accept(actor(), clock.now());
        proposals.write(sale, pending, clock.now());
        if (complete) {
            seats.give(sale, ClosingRole.NEGOTIATION_LEAD, null, pending.side(), pending.personId());
        }
        return pending;
    }

    /** One refusal is enough. @throws Refusal likewise */
    public LeadProposal decline(UUID id, UUID proposal, String reason) {
        EngagementRef sale = engagements.held(id, "declineLeadProposal");
        LeadProposal pending = decided(sale, proposal, "decline");
        pending.decline(reason, actor(), clock.now());
        proposals.write(sale, pending, clock.now());
        return pending;
    }

    private LeadProposal decided(EngagementRef sale, UUID proposal, String action) {
        LeadProposal pending = proposals.of(sale.engagementId(), proposal);
        Refusal.ifAny(pending.objection(action, actor()));
        return pending;
    }

    /** @throws ClosingRefusals.NotYourProposal unless the caller proposed it */
    public LeadProposal withdraw(UUID id, UUID proposal) {
        EngagementRef sale = engagements.held(id, "withdrawLeadProposal");
        LeadProposal pending = proposals.of(sale.engagementId(), proposal);
        if (!actor().person().equals(pending.proposedBy())) {
            throw new ClosingRefusals.NotYourProposal();
        }
        Refusal.ifAny(pending.objectionToWithdrawal());
        pending.withdraw(actor().person(), clock.now());
        proposals.write(sale, pending, clock.now());
        return pending;
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public LeadProposal find(UUID id, UUID proposal) {
        return proposals.of(engagements.sale(id).engagementId(), proposal);
    }

    public Page<LeadProposal> page(UUID id, Conditions wanted, PageRequest request) {
        return proposals.page(engagements.sale(id).engagementId(), wanted, request);
    }

    private Actor actor() {
        return Actor.of(caller.get());
    }
}
