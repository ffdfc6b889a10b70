package dev.tandem.lead.gate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** Events of this service's gates. */
public sealed interface GateEvent extends Event {
    UUID gateId();

    @Override
    default String subject() {
        return gateId().toString();
    }

    @Override
    default String recordType() {
        return "gate";
    }

    /** A gate that a deal could pass is shut here, as the engagement has announced that something is missing for it again. */
    record GateShut(
            Occurrence occurrence,
            @JsonIgnore UUID gateId,
            @JsonUnwrapped Announcement announced,
            String stage) implements GateEvent {
        static GateShut of(Gate gate, Announcement announced, Occurrence now) {
            return new GateShut(now, gate.id(), announced, gate.stage());
        }
    }

    /**
     * What made this service shut a gate.
     *
     * @param engagementRevision that the engagement had with it: a later change of the engagement is not confirmed by it
     */
    record Announcement(UUID engagementId, int engagementRevision) {}
}
