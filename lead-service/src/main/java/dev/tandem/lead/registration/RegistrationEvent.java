package dev.tandem.lead.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is told of a registration: the same complete state, whatever became of it. */
public record RegistrationEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID registrationId,
        UUID partnerId,
        UUID accountId,
        List<UUID> productIds,
        Instant protectedUntil)
        implements Event {
    static RegistrationEvent approved(Registration registration, Occurrence occurrence) {
        return of("RegistrationApproved", registration, occurrence);
    }

    /** Over because its time is, or because the partner gave it up. */
    static RegistrationEvent expired(Registration registration, Occurrence occurrence) {
        return of("RegistrationExpired", registration, occurrence);
    }

    private static RegistrationEvent of(String name, Registration registration, Occurrence occurrence) {
        return new RegistrationEvent(
                name,
                occurrence,
                registration.id(),
                registration.partnerId(),
                registration.account().id(),
                registration.productIds(),
                registration.protectedUntil());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return registrationId.toString();
    }
}
