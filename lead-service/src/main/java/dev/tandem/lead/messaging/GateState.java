package dev.tandem.lead.messaging;

import dev.tandem.lead.gate.Gate;
import java.util.List;

record GateState(String stage, boolean satisfied, List<Gate.Missing> missing) {}
