package dev.tandem.lead.messaging;

import dev.tandem.platform.event.Occurrence;
import java.util.List;

record EngagementStarted(Occurrence occurrence, List<GateState> gates) {}
