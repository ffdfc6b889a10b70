package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** The playbook is well formed, but no sale could run by it. */
final class PlaybookIncomplete extends Refusal {
    static void ifAny(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new PlaybookIncomplete(faults);
        }
    }

    private PlaybookIncomplete(List<FieldFault> faults) {
        super(Kind.INVALID, "playbookIncomplete", "The playbook has " + faults.size() + " fault(s); see faults.");
        with("faults", faults);
    }
}
