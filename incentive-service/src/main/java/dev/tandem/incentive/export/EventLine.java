package dev.tandem.incentive.export;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.tandem.incentive.thread.ThreadEvent;
import java.util.UUID;

/** An event about a deal, its customer or an accepted handoff, word for word as it was heard. */
public record EventLine(
        String line, UUID id, String name, @JsonRawValue String data) implements ExportLine {
    /** Of which deals, renewals, usage and handoffs were told: what amounts follow from. */
    public static final String EVENTS = "from ThreadEvent where name like 'Deal%' or name like 'Customer%'"
            + " or name = 'LeadHandedOff' order by name, id";

    public static EventLine of(ThreadEvent event) {
        return new EventLine("event", event.id(), event.name(), event.data());
    }
}
