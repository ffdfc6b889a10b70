package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

record HandoffRecalled(Occurrence occurrence, UUID handoffId, String reasonCode) {}
