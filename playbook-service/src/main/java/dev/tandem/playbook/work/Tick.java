package dev.tandem.playbook.work;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.UUID;

/** A point of a checklist that somebody says is there. @param item its code */
public record Tick(String item, Side side, UUID by, Instant at) {}
