package dev.tandem.lead.gate;

import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Opens and shuts gates as announced, and confirms each that it has shut. */
@ApplicationScoped
public class GateKeeper {
    private final Gates gates;
    private final Outbox outbox;
    private final Occurrences occurrences;

    GateKeeper(Gates gates, Outbox outbox, Occurrences occurrences) {
        this.gates = gates;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** What one gate requires from now on. */
    public record Announced(String stage, boolean satisfied, List<Gate.Missing> missing) {}

    /**
     * The confirmation is published with the shutting: whoever reads it knows that the deal has passed the gate before, and told so
     * before, or passes it no more until it is opened again.
     */
    public void announced(UUID thread, GateEvent.Announcement by, Announced now) {
        Gate gate = gates.held(thread, now.stage()).orElseGet(() -> new Gate(thread, now.stage()));
        boolean shut = gate.announced(now.satisfied(), now.missing());
        gates.persistAndFlush(gate);
        if (shut) {
            outbox.publish(GateEvent.GateShut.of(gate, by, occurrences.of(gate, thread)));
        }
    }
}
