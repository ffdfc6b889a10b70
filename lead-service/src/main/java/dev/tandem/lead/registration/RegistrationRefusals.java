package dev.tandem.lead.registration;

import dev.tandem.lead.registration.Protections.Protection;
import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.TooOften;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Why an action on a registration is refused. */
public final class RegistrationRefusals {
    private RegistrationRefusals() {}

    /** Two accounts are not one while each is protected for the same product. */
    @Fact(
            name = "registrationIds",
            type = UUID.class,
            several = true,
            meaning = "The registrations that protect the other account")
    public static final class ProtectionsOverlap extends Conflict {
        ProtectionsOverlap(Collection<UUID> registrations) {
            super("Both accounts are protected for the same product, the other one by the registrations "
                    + registrations + ".");
            with("registrationIds", registrations);
        }
    }

    /** Many verdicts would reveal what a single one does not. */
    @Fact(name = "most", type = Integer.class, meaning = "How many a partner may submit in 24 hours")
    public static final class TooManyRegistrations extends TooOften {
        TooManyRegistrations(int most) {
            super("A partner may submit " + most + " registrations in 24 hours.");
            with("most", most);
        }
    }

    /** Another approved registration protects the account for one of the products. Visible to the vendor only. */
    @Fact(name = "conflicts", type = Protection.class, several = true, meaning = "The protections that rule it out")
    public static final class AccountProtected extends Conflict {
        AccountProtected(List<Protection> conflicts) {
            super("Another registration protects this account and product.");
            with("conflicts", conflicts);
        }
    }
}
