package dev.tandem.lead.messaging;

import dev.tandem.platform.event.Occurrence;

/** {@code GateProgressed}, {@code GateSatisfied} and {@code GateReopened} all tell the gate's complete state. */
record GateAnnounced(Occurrence occurrence, GateState gate) {}
