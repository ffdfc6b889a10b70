package dev.tandem.incentive.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.testkit.contract.EventPromise;
import java.io.IOException;

/** The services that this one listens to. */
public enum Producers {
    LEAD("lead-service"),
    PLAYBOOK("playbook-service");

    private final String module;

    Producers(String module) {
        this.module = module;
    }

    /** The producer's own example of an event, read as this service reads it. */
    public <T> T example(String event, Class<T> type, ObjectMapper json) throws IOException {
        return EventPromise.of(module, event).exampleAs(type, json);
    }
}
