package dev.tandem.gateway.token;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks whether a next key is due, and which ones other processes have made, long before they sign. */
@ApplicationScoped
class KeysWatch {
    private final SigningKeys keys;

    KeysWatch(SigningKeys keys) {
        this.keys = keys;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        keys.refresh();
    }
}
