package dev.tandem.playbook.person;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import java.util.UUID;

/** Refusals to register or change a person, or to note an absence. */
public final class PersonRefusals {
    private PersonRefusals() {}

    /** A person is registered once. */
    @Fact(name = "personId", type = UUID.class, meaning = "The person who is known")
    public static final class PersonAlreadyKnown extends Conflict {
        PersonAlreadyKnown(UUID personId) {
            this();
            with("personId", personId);
        }

        /** On another side, which the caller may not see: it learns no id. */
        PersonAlreadyKnown() {
            super("A person with that sub is already known.");
        }
    }

    /** Another administrator changes them, so that nobody gives themselves more than they were given. */
    public static final class OwnRoles extends Forbidden {
        OwnRoles() {
            super("Another administrator has to change your roles.");
        }
    }

    /** Else nobody could let anybody in, or mend what is wrong, on that side. */
    public static final class LastAdministrator extends Conflict {
        LastAdministrator() {
            super("Nobody else administers that side; name another administrator first.");
        }
    }

    /** Whoever is away says so, or an administrator of their side. */
    public static final class NotYourAbsence extends Forbidden {
        NotYourAbsence() {
            super("Only the person, or an administrator of their side, can do that.");
        }
    }

    /** So many people may enter there by a code already. */
    @Fact(
            name = "most",
            type = Integer.class,
            meaning = "How many pending invitations there may be to the people of a partner, or of the vendor")
    public static final class TooManyInvitations extends Conflict {
        TooManyInvitations(int most) {
            super("There are " + most + " pending invitations already; withdraw some first.");
            with("most", most);
        }
    }

    /** A person has so many present and coming absences already. */
    @Fact(name = "most", type = Integer.class, meaning = "How many absences that are not over a person may have")
    public static final class TooManyAbsences extends Conflict {
        TooManyAbsences(int most) {
            super("A person has at most " + most + " present and coming absences.");
            with("most", most);
        }
    }
}
