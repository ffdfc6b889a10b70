package dev.tandem.platform.event;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The event whose handling is the work in progress; none while a request is handled. */
@RequestScoped
public class Causation {
    private UUID cause;

    public void by(UUID event) {
        cause = event;
    }

    Optional<UUID> cause() {
        return Optional.ofNullable(cause);
    }
}
