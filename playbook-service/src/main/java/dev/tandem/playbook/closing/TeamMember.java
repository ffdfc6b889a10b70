package dev.tandem.playbook.closing;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.staff.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person with one role in closing a sale, until another person takes it over. */
@Entity
public class TeamMember extends Aggregate {
    private UUID engagementId;
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private ClosingRole role;

    private String part;

    @Enumerated(EnumType.STRING)
    private Side side;

    /** The role of the playbook by which the person has the seat; null for a seat that it says nothing of. */
    private String holderRole;

    private UUID personId;
    private Instant since;
    private Instant until;

    protected TeamMember() {}

    /**
     * @param part of the proposal; null for the other roles
     * @param holderRole by which the person has the seat; null for a seat that the playbook says nothing of
     */
    TeamMember(
            EngagementRef sale,
            ClosingRole role,
            String part,
            Side side,
            String holderRole,
            UUID personId,
            Instant since) {
        this.engagementId = sale.engagementId();
        this.partnerId = sale.partnerId();
        this.role = role;
        this.part = part;
        this.side = side;
        this.holderRole = holderRole;
        this.personId = personId;
        this.since = since;
    }

    /** Whether the other replaces this one. */
    boolean isReplacedBy(TeamMember other) {
        return role == other.role
                && switch (role) {
                    case NEGOTIATION_LEAD -> true;
                    case EXECUTIVE_SPONSOR -> side == other.side;
                    case PROPOSAL_CONTRIBUTOR -> part.equals(other.part);
                };
    }

    /** The same seat, with another person. */
    TeamMember handedTo(UUID person, Instant at) {
        TeamMember next = new TeamMember();
        next.engagementId = engagementId;
        next.partnerId = partnerId;
        next.role = role;
        next.part = part;
        next.side = side;
        next.holderRole = holderRole;
        next.personId = person;
        next.since = at;
        return next;
    }

    UUID engagementId() {
        return engagementId;
    }

    String holderRole() {
        return holderRole;
    }

    void end(Instant at) {
        until = at;
    }

    public ClosingRole role() {
        return role;
    }

    public Optional<String> part() {
        return Optional.ofNullable(part);
    }

    public Side side() {
        return side;
    }

    public UUID personId() {
        return personId;
    }

    public Instant since() {
        return since;
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
