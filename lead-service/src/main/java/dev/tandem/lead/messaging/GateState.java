package dev.tandem.lead.messaging;

import dev.tandem.lead.gate.Missing;
import java.util.List;

record GateState(String stage, boolean satisfied, List<Missing> missing) {}
