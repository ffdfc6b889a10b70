package dev.tandem.lead.registration;

import dev.tandem.lead.registration.Protections.Protection;
import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.TooOften;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Why an action on a registration is refused. */
public final class RegistrationRefusals {
    private RegistrationRefusals() {}

    /** Two accounts are not one while each is protected for the same product. */
    public static final class ProtectionsOverlap extends Conflict {
        ProtectionsOverlap(Collection<UUID> registrations) {
            super("Both accounts are protected for the same product, the other one by the registrations "
                    + registrations + ".");
            with("registrationIds", registrations);
        }
    }

    /** Many verdicts would reveal what a single one does not. */
    public static final class TooManyRegistrations extends TooOften {
        TooManyRegistrations(int most) {
            super("A partner may submit " + most + " registrations in 24 hours.");
            with("most", most);
        }
    }

    /** Another approved registration protects the account for one of the products. Visible to the vendor only. */
    public static final class AccountProtected extends Conflict {
        AccountProtected(List<Protection> conflicts) {
            super("Another registration protects this account and product.");
            with("conflicts", conflicts);
        }
    }
}
