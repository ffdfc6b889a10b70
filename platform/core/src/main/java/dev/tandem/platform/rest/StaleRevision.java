package dev.tandem.platform.rest;

import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Refusal;

/** The record has changed since the caller read it. */
@Fact(name = "currentRevision", type = Integer.class, meaning = "The revision of the record now")
final class StaleRevision extends Refusal {
    StaleRevision(int current) {
        super(Kind.STALE, "The record has changed since you read it; read it again.");
        with("currentRevision", current);
    }
}
