package dev.tandem.playbook.person;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Invites people, and lets them in. Nobody says whose token it will be: whoever accepts shows their own, so that nobody is entered
 * unasked, and nobody learns who is known elsewhere.
 */
@ApplicationScoped
public class InvitationDesk {
    private static final Duration VALID = Duration.ofDays(14);
    /** To the people of a partner, or of the vendor. */
    private static final int MOST_PENDING = 200;

    private final Invitations invitations;
    private final People people;
    private final PersonDesk persons;
    private final CurrentCaller caller;
    private final TenantClock clock;

    InvitationDesk(
            Invitations invitations, People people, PersonDesk persons, CurrentCaller caller, TenantClock clock) {
        this.invitations = invitations;
        this.people = people;
        this.persons = persons;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param code to be given to the person, and to nobody else; it is told once */
    public record Invited(Invitation invitation, InvitationCode code) {}

    /**
     * @param partnerId whose people are joined; null for the vendor's
     * @throws NotFound if the partner does not exist for the caller
     * @throws PersonRefusals.TooManyInvitations if so many others may enter there already
     */
    public Invited invite(UUID partnerId, Person.Profile profile) {
        // Else an invitation made in the moment in which its maker is let go would outlast them.
        people.requireCallerStays();
        persons.requirePartner(partnerId);
        if (invitations.pending(partnerId, clock.now()) >= MOST_PENDING) {
            throw new PersonRefusals.TooManyInvitations(MOST_PENDING);
        }
        InvitationCode code = InvitationCode.random();
        Instant end = clock.now().plus(VALID);
        Invitation invitation =
                new Invitation(partnerId, profile, code, caller.get().personId(), end);
        invitations.persistAndFlush(invitation);
        return new Invited(invitation, code);
    }

    /** @throws dev.tandem.platform.problem.NotInState if it was accepted, or withdrawn before */
    public Invitation withdraw(UUID id) {
        Invitation invitation = invitations.visible(id);
        invitation.withdraw(clock.now());
        invitations.flush();
        return invitation;
    }

    /**
     * Lets the caller in. Once more by the same person it changes nothing.
     *
     * @throws NotFound if there is no such invitation to the side that the caller's token names
     * @throws dev.tandem.platform.problem.NotInState unless it is pending
     * @throws PersonRefusals.PersonAlreadyKnown unless the caller is new to the program
     */
    public Person accept(InvitationCode code) {
        Caller who = caller.get();
        Invitation invitation = invitations
                .locked(code)
                .filter(one -> one.partnerId().equals(who.partner()))
                .orElseThrow(() -> new NotFound(Invitation.KIND, "code"));
        if (invitation.acceptedBy().filter(who.personId()::equals).isPresent()) {
            return people.known(who.personId()).orElseThrow();
        }
        Person.Profile profile = invitation.accept(who.personId(), clock.now());
        return persons.register(
                new Person(who.personId(), invitation.partnerId().orElse(null), profile));
    }
}
