package dev.tandem.lead.registration;

import dev.tandem.platform.problem.Refusal;

/** The registration is decided, over, or not protected yet. */
final class RegistrationNotInState extends Refusal {
    RegistrationNotInState(Registration registration) {
        super(
                Kind.CONFLICT,
                "registrationNotInState",
                "The registration cannot do this: it is " + registration.status() + ".");
        with("registrationStatus", registration.status());
    }
}
