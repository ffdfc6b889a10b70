package dev.tandem.lead.registration;

import dev.tandem.platform.problem.Refusal;
import java.util.Locale;
import java.util.Optional;

/** What may be done with a registration, and what rules it out. */
public enum RegistrationAction {
    APPROVE,
    REJECT,
    EXTEND,
    WITHDRAW;

    /** The action's name in the contract. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing when the registration's state allows it. Whether the account is free is told by the verdict. */
    public Optional<Refusal> obstacle(Registration registration) {
        RegistrationStatus status = registration.status();
        boolean possible = switch (this) {
            case APPROVE -> status.canBecome(RegistrationStatus.APPROVED);
            case REJECT -> status.canBecome(RegistrationStatus.REJECTED);
            case EXTEND -> status == RegistrationStatus.APPROVED;
            case WITHDRAW -> status.canBecome(RegistrationStatus.WITHDRAWN);
        };
        return possible ? Optional.empty() : Optional.of(new RegistrationRefusals.RegistrationNotInState(status));
    }
}
