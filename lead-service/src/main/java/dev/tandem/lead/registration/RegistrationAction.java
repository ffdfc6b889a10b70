package dev.tandem.lead.registration;

import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The actions on a registration, and the reasons that rule each out. */
public enum RegistrationAction {
    APPROVE,
    REJECT,
    EXTEND,
    WITHDRAW;

    /** The action's name in the contract. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Empty when the registration's state allows the person to do it. The verdict says whether the account is free.
     * Whoever submitted a registration does not decide on it, whatever side they are on by then.
     */
    public Optional<Refusal> obstacle(Registration registration, UUID person) {
        return switch (this) {
            case APPROVE -> unless(RegistrationStatus.APPROVED, registration).or(() -> own(registration, person));
            case REJECT -> unless(RegistrationStatus.REJECTED, registration).or(() -> own(registration, person));
            case EXTEND -> registration.objectionUnlessApproved(verb()).or(() -> own(registration, person));
            case WITHDRAW -> unless(RegistrationStatus.WITHDRAWN, registration);
        };
    }

    private Optional<Refusal> own(Registration registration, UUID person) {
        return FourEyes.objection(Registration.KIND, registration.id(), verb(), registration.submittedBy(), person);
    }

    private Optional<Refusal> unless(RegistrationStatus next, Registration registration) {
        return registration.status().objection(next, Registration.KIND, registration.id(), verb());
    }
}
