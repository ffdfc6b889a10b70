package dev.tandem.playbook.engagement;

import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.playbook.Playbook;
import java.time.Instant;

/**
 * Event within this service: a sale began, entered another stage, or goes on by another version. Observers run in the
 * same transaction, before it is announced.
 *
 * @param playbook the version by which it goes on
 * @param at when it did
 */
public record SaleMoved(Engagement engagement, Playbook playbook, Instant at, SideHours hours) {}
