package dev.tandem.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The key of the request in progress, for a method that is idempotent together with others. */
@RequestScoped
public class RequestKey {
    private KeyedRequest request;

    void is(KeyedRequest keyed) {
        request = keyed;
    }

    /** Empty when it carries none, and nothing is to be remembered. */
    public Optional<KeyedRequest> get() {
        return Optional.ofNullable(request);
    }
}
