package dev.tandem.lead.handoff.clock;

/** The clock that a partner is under now. */
public record RunningClock(ServiceClock clock, Deadline deadline) {}
