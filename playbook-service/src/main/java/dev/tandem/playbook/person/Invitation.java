package dev.tandem.playbook.person;

import dev.tandem.platform.aggregate.TrackedAggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody may enter the program, on one side and as what it says: whoever has its code, by a token of their own. */
@Entity
public class Invitation extends TrackedAggregate {
    static final String KIND = "invitation";

    private UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Person.Profile profile;

    private byte[] digest;
    private UUID invitedBy;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private UUID acceptedBy;

    protected Invitation() {}

    /** @param partnerId whose people are joined; null for the vendor's */
    Invitation(UUID partnerId, Person.Profile profile, InvitationCode code, UUID invitedBy, Instant endsAt) {
        this.partnerId = partnerId;
        this.profile = profile;
        this.digest = code.digest();
        this.invitedBy = invitedBy;
        this.endsAt = endsAt;
        this.status = InvitationStatus.PENDING;
    }

    /**
     * What it said of the person is kept with the person from now on.
     *
     * @throws dev.tandem.platform.problem.NotInState unless it is pending
     */
    Person.Profile accept(UUID person, Instant at) {
        status = status(at).become(InvitationStatus.ACCEPTED, KIND, id(), "accept");
        acceptedBy = person;
        return forgotten();
    }

    /** Also one that has expired: what it said of the person is forgotten. @throws dev.tandem.platform.problem.NotInState if it was accepted, or withdrawn before */
    public void withdraw(Instant at) {
        status = status(at).become(InvitationStatus.WITHDRAWN, KIND, id(), "withdraw");
        forgotten();
    }

    private Person.Profile forgotten() {
        Person.Profile said = profile;
        profile = null;
        return said;
    }

    public InvitationStatus status(Instant now) {
        boolean over = status == InvitationStatus.PENDING && !now.isBefore(endsAt);
        return over ? InvitationStatus.EXPIRED : status;
    }

    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    /** Empty once it is accepted or withdrawn. */
    public Optional<Person.Profile> profile() {
        return Optional.ofNullable(profile);
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** Empty until it is accepted. */
    public Optional<UUID> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }
}
