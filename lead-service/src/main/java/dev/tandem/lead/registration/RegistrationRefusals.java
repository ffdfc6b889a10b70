package dev.tandem.lead.registration;

import dev.tandem.lead.registration.Protections.Protection;
import dev.tandem.platform.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Why an action on a registration is refused. */
final class RegistrationRefusals {
    private RegistrationRefusals() {}

    /** Two accounts are not one while each is protected for the same product. */
    static final class ProtectionsOverlap extends Refusal {
        ProtectionsOverlap(Collection<UUID> registrations) {
            super(
                    Kind.CONFLICT,
                    "protectionsOverlap",
                    "Both accounts are protected for the same product, the other one by the registrations "
                            + registrations + ".");
            with("registrationIds", registrations);
        }
    }

    /** Many verdicts would reveal what a single one does not. */
    static final class TooManyRegistrations extends Refusal {
        TooManyRegistrations(int most) {
            super(
                    Kind.TOO_OFTEN,
                    "tooManyRegistrations",
                    "A partner may submit " + most + " registrations in 24 hours.");
            with("most", most);
        }
    }

    /** Another approved registration protects the account for one of the products. Visible to the vendor only. */
    static final class AccountProtected extends Refusal {
        AccountProtected(List<Protection> conflicts) {
            super(Kind.CONFLICT, "accountProtected", "Another registration protects this account and product.");
            with("conflicts", conflicts);
        }
    }
}
