package dev.tandem.platform.settings;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/**
 * Listens to entities that work is done by, such as rubrics and calendars, so that a transaction that changes one goes on with what it
 * has set itself. Their tables need {@code call track_settings(...)}, by which all others hear of it.
 */
@ApplicationScoped
public class SettingsChange {
    private final TenantTimes times;
    private final CurrentCaller caller;

    SettingsChange(TenantTimes times, CurrentCaller caller) {
        this.times = times;
        this.caller = caller;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void written(Object record) {
        happened();
    }

    /** For what is written without an entity. */
    public void happened() {
        times.lookAgain(caller.get().tenant());
    }
}
