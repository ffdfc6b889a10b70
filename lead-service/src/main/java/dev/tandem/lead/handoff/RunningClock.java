package dev.tandem.lead.handoff;

/** The clock that a partner is under now. */
public record RunningClock(ServiceClock clock, Deadline deadline) {}
