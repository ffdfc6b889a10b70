package dev.tandem.playbook.escalation.course;

import dev.tandem.playbook.playbook.content.Party;
import java.time.Duration;

/**
 * One level of one path.
 *
 * @param level from 1 on
 * @param within how long whoever is told has before the next level is
 */
public record Step(String path, int level, Party whom, Duration within) {}
