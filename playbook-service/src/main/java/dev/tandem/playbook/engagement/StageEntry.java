package dev.tandem.playbook.engagement;

import java.time.Instant;

/** That a deal entered a stage, forward or back. */
public record StageEntry(String stage, Instant at) {}
