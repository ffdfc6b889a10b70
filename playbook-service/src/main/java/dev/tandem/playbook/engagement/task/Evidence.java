package dev.tandem.playbook.engagement.task;

import java.time.Instant;

/** What somebody brought to show that an activity was done: a note, a link, or both. */
public record Evidence(String note, String link, String by, Instant at) {}
