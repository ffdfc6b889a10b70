package dev.tandem.playbook.escalation;

import dev.tandem.playbook.staff.SideRole;
import java.time.Duration;

/**
 * One level of one path, as it is told.
 *
 * @param level from 1 on
 * @param within how long whoever is told has before the next level is
 */
public record EscalationStep(String path, int level, SideRole whom, Duration within) {}
