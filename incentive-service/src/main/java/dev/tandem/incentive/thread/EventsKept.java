package dev.tandem.incentive.thread;

import java.util.List;

/** Told within this service, in the transaction that keeps the events. */
public record EventsKept(List<ThreadEvent> events) {}
