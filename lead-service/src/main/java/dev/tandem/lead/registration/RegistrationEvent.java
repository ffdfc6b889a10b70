package dev.tandem.lead.registration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.account.Account;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events of a partner's registration, always with its complete state. */
public sealed interface RegistrationEvent extends Event {
    RegistrationState state();

    @Override
    default String subject() {
        return state().registrationId().toString();
    }

    @Override
    default String recordType() {
        return "registration";
    }

    record RegistrationSubmitted(
            Occurrence occurrence, @JsonUnwrapped RegistrationState state) implements RegistrationEvent {}

    record RegistrationApproved(
            Occurrence occurrence, @JsonUnwrapped RegistrationState state) implements RegistrationEvent {}

    record RegistrationRejected(
            Occurrence occurrence, @JsonUnwrapped RegistrationState state) implements RegistrationEvent {}

    /** Its protection was extended. */
    record RegistrationExtended(
            Occurrence occurrence, @JsonUnwrapped RegistrationState state) implements RegistrationEvent {}

    /** Its protection has ended. */
    record RegistrationExpired(
            Occurrence occurrence, @JsonUnwrapped RegistrationState state) implements RegistrationEvent {}

    /** The partner withdrew it; anything it protected is free. */
    record RegistrationWithdrawn(
            Occurrence occurrence, @JsonUnwrapped RegistrationState state) implements RegistrationEvent {}

    /**
     * @param accountId the account that it protects; null until it is approved
     * @param protectedUntil null until it is approved
     */
    record RegistrationState(
            UUID registrationId, UUID partnerId, UUID accountId, List<UUID> productIds, Instant protectedUntil) {
        static RegistrationState of(Registration registration) {
            return new RegistrationState(
                    registration.id(),
                    registration.partnerId(),
                    registration.account().map(Account::id).orElse(null),
                    registration.productIds(),
                    registration.protectedUntil());
        }
    }

    /** The event of the registration's present state. */
    static RegistrationEvent of(Registration registration, Occurrence occurrence) {
        RegistrationState state = RegistrationState.of(registration);
        return switch (registration.status()) {
            case SUBMITTED -> new RegistrationSubmitted(occurrence, state);
            case APPROVED -> new RegistrationApproved(occurrence, state);
            case REJECTED -> new RegistrationRejected(occurrence, state);
            case EXPIRED -> new RegistrationExpired(occurrence, state);
            case WITHDRAWN -> new RegistrationWithdrawn(occurrence, state);
        };
    }
}
