package dev.tandem.playbook.engagement.task;

import java.time.Instant;

/** That the accountable person answers for what was done. */
public record SignOff(String by, Instant at) {}
