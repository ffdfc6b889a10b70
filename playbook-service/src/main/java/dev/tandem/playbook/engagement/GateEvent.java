package dev.tandem.playbook.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.gate.Gate;
import java.util.UUID;

/**
 * A gate's complete state after it changed: {@code GateSatisfied} once nothing is missing, {@code GateReopened} when
 * something is missing again, else {@code GateProgressed}.
 */
public record GateEvent(
        @JsonIgnore String eventName, Occurrence occurrence, UUID engagementId, DocumentVersion playbook, Gate gate)
        implements Event {

    static GateEvent of(Engagement engagement, Gate.Change change, Occurrence occurrence) {
        return new GateEvent(name(change), occurrence, engagement.id(), engagement.playbook(), change.gate());
    }

    private static String name(Gate.Change change) {
        if (change.gate().satisfied()) {
            return "GateSatisfied";
        }
        return change.reopened() ? "GateReopened" : "GateProgressed";
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return engagementId.toString();
    }
}
