package dev.tandem.lead.registration;

import dev.tandem.platform.problem.Refusal;
import java.util.Locale;
import java.util.Optional;

/** The actions on a registration, and what rules each out. */
public enum RegistrationAction {
    APPROVE,
    REJECT,
    EXTEND,
    WITHDRAW;

    /** The action's name in the contract. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty when the registration's state allows it. The verdict says whether the account is free. */
    public Optional<Refusal> obstacle(Registration registration) {
        return switch (this) {
            case APPROVE -> unless(RegistrationStatus.APPROVED, registration);
            case REJECT -> unless(RegistrationStatus.REJECTED, registration);
            case EXTEND -> registration.objectionUnlessApproved(verb());
            case WITHDRAW -> unless(RegistrationStatus.WITHDRAWN, registration);
        };
    }

    private Optional<Refusal> unless(RegistrationStatus next, Registration registration) {
        return registration.status().objection(next, Registration.KIND, registration.id(), verb());
    }
}
