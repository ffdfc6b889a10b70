package dev.tandem.playbook.closing;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody else leads a negotiation, once all whom it concerns consent. */
@Entity
public class LeadProposal extends Aggregate {
    private static final String KIND = "leadProposal";

    private UUID engagementId;
    private UUID partnerId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String reason;
    private UUID proposedBy;
    private Instant proposedAt;
    private UUID leadId;

    @Enumerated(EnumType.STRING)
    private Side leadSide;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Side> consentsOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Approval> consents;

    @Enumerated(EnumType.STRING)
    private LeadProposalStatus status;

    private String declinedBecause;
    private UUID endedBy;
    private Instant endedAt;

    protected LeadProposal() {}

    /**
     * @param person of that side
     * @param present the lead now, if there is one
     * @param lacking the sides that have to consent
     */
    LeadProposal(
            EngagementRef sale,
            UUID person,
            Side side,
            String reason,
            Actor by,
            LeadConsent present,
            Set<Side> lacking,
            Instant at) {
        this.engagementId = sale.engagementId();
        this.partnerId = sale.partnerId();
        this.personId = person;
        this.side = side;
        this.reason = reason;
        this.proposedBy = by.person();
        this.proposedAt = at;
        this.leadId = present.lead();
        this.leadSide = present.leadSide();
        this.consentsOf = List.copyOf(lacking);
        this.consents = List.of();
        this.status = LeadProposalStatus.PENDING;
    }

    private LeadConsent consent() {
        return new LeadConsent(leadId, leadSide, Set.of());
    }

    /** The sides whose consent is lacking still. */
    public Set<Side> lacking() {
        Set<Side> lacking = EnumSet.noneOf(Side.class);
        if (status == LeadProposalStatus.PENDING) {
            lacking.addAll(consentsOf);
            consents.forEach(given -> lacking.remove(given.side()));
        }
        return lacking;
    }

    /** By whoever speaks for a side whose consent is lacking, and has not proposed it. @param action accept or decline */
    Optional<Refusal> objection(String action, Actor actor) {
        LeadProposalStatus next = action.equals("accept") ? LeadProposalStatus.ACCEPTED : LeadProposalStatus.DECLINED;
        boolean speaks = lacking().contains(actor.side()) && consent().speaksFor(actor.side(), actor);
        return status.objection(next, KIND, id(), action)
                .or(() -> FourEyes.objection(KIND, id(), action, proposedBy, actor.person()))
                .or(() -> speaks ? Optional.empty() : Optional.of(new ClosingRefusals.NotYourConsent(lacking())));
    }

    /** @return whether all have consented now */
    boolean accept(Actor by, Instant at) {
        consents = Stream.concat(consents.stream(), Stream.of(new Approval(by.side(), by.person(), at)))
                .toList();
        if (!lacking().isEmpty()) {
            return false;
        }
        end(LeadProposalStatus.ACCEPTED, "accept", by.person(), at);
        return true;
    }

    void decline(String because, Actor by, Instant at) {
        end(LeadProposalStatus.DECLINED, "decline", by.person(), at);
        declinedBecause = because;
    }

    Optional<Refusal> objectionToWithdrawal() {
        return status.objection(LeadProposalStatus.WITHDRAWN, KIND, id(), "withdraw");
    }

    void withdraw(UUID by, Instant at) {
        end(LeadProposalStatus.WITHDRAWN, "withdraw", by, at);
    }

    /** The lead has changed. */
    void overtake(Instant at) {
        end(LeadProposalStatus.OVERTAKEN, "overtake", null, at);
    }

    private void end(LeadProposalStatus ended, String action, UUID by, Instant at) {
        status = status.become(ended, KIND, id(), action);
        endedBy = by;
        endedAt = at;
    }

    /** The consent of each side that lacks, by a leader, or by the present lead for theirs. */
    List<OpenPiece> openWork() {
        List<OpenPiece> open = new ArrayList<>();
        for (Side lacks : lacking()) {
            open.add(piece(new OpenPiece.Doer(lacks, null, Actor.leading(lacks))));
            if (lacks == leadSide) {
                open.add(piece(new OpenPiece.Doer(lacks, leadId, List.of())));
            }
        }
        return open;
    }

    /** The present lead has a piece of their own, and none as a leader. */
    private OpenPiece piece(OpenPiece.Doer doer) {
        return OpenPiece.of(WorkKind.LEAD_PROPOSAL, reason, null, doer)
                .awaitedBy(proposedBy)
                .notBy(Stream.of(proposedBy, leadId).filter(Objects::nonNull));
    }

    UUID engagementId() {
        return engagementId;
    }

    public UUID personId() {
        return personId;
    }

    public Side side() {
        return side;
    }

    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public List<Approval> consents() {
        return consents;
    }

    public LeadProposalStatus status() {
        return status;
    }

    public Optional<String> declinedBecause() {
        return Optional.ofNullable(declinedBecause);
    }

    public Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
