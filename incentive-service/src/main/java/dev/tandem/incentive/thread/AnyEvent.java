package dev.tandem.incentive.thread;

import dev.tandem.platform.event.Occurrence;

/** What every event has, whatever else it tells. */
public record AnyEvent(Occurrence occurrence) {}
