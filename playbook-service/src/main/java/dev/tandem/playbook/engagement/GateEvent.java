package dev.tandem.playbook.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.engagement.gate.Gate;
import java.util.UUID;

/** A gate's complete state after it changed: {@code GateProgressed}, or {@code GateSatisfied} once nothing is missing. */
public record GateEvent(
        @JsonIgnore String eventName, Occurrence occurrence, UUID engagementId, PlaybookVersion playbook, Gate gate)
        implements Event {

    static GateEvent of(Engagement engagement, Gate gate, Occurrence occurrence) {
        String name = gate.satisfied() ? "GateSatisfied" : "GateProgressed";
        return new GateEvent(name, occurrence, engagement.id(), engagement.playbook(), gate);
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
