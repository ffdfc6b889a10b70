package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A gate requires only what exists and can be done in time; otherwise its stage, and each later stage, can never be
 * reached.
 */
final class GateFaults {
    private final Faults faults;
    /** The position of the stage in which each activity is done, or which each milestone ends. */
    private final Map<String, Integer> done = new HashMap<>();

    private GateFaults(PlaybookContent content, Faults faults) {
        this.faults = faults;
        List<String> stages = content.stages().stream().map(Stage::code).toList();
        for (Milestone milestone : content.milestones()) {
            done.put(milestone.code(), stages.indexOf(milestone.stage()));
        }
        for (Stage stage : content.stages()) {
            for (Activity activity : stage.activities()) {
                done.put(activity.code(), stages.indexOf(stage.code()));
            }
        }
    }

    static void find(PlaybookContent content, Faults faults) {
        GateFaults check = new GateFaults(content, faults);
        String closed = null;
        for (int i = 0; i < content.stages().size(); i++) {
            Stage stage = content.stages().get(i);
            if (closed != null) {
                faults.add(
                        "/stages/" + i, "unreachableStage", "comes after " + closed + ", which can never be reached");
            } else if (stage.gate() != null && !check.opens(stage.gate(), i)) {
                closed = stage.code();
            }
        }
    }

    private boolean opens(List<String> gate, int stage) {
        boolean opens = true;
        for (int i = 0; i < gate.size(); i++) {
            String at = "/stages/" + stage + "/gate/" + i;
            Integer when = done.get(gate.get(i));
            if (when == null) {
                faults.add(at, "gateRefersToNothing", "there is no activity or milestone " + gate.get(i));
            } else if (when >= stage) {
                faults.add(at, "unreachableStage", gate.get(i) + " comes only after this gate");
                opens = false;
            }
        }
        return opens;
    }
}
