package dev.tandem.playbook.engagement.gate;

import dev.tandem.playbook.engagement.task.Missing;
import dev.tandem.playbook.engagement.task.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * A stage may be entered when everything that the playbook asks for in the stages before it is there; a deal may be won when
 * everything is. The first stage asks for nothing.
 */
public final class GateRules {
    /** The gate of closing as won. */
    public static final String WON = "won";

    private GateRules() {}

    /**
     * @param stages codes in the playbook's order
     * @param tasks of all stages
     * @return a gate per stage and one for winning, in that order
     */
    public static List<Gate> gates(List<String> stages, List<Task> tasks) {
        List<Gate> gates = new ArrayList<>();
        List<Missing> soFar = new ArrayList<>();
        for (String stage : stages) {
            gates.add(new Gate(stage, List.copyOf(soFar)));
            tasks.stream().filter(task -> task.stage().equals(stage)).forEach(task -> soFar.addAll(task.missing()));
        }
        gates.add(new Gate(WON, List.copyOf(soFar)));
        return gates;
    }
}
