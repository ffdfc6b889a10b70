package dev.tandem.playbook.playbook.check;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import java.util.List;

/** Checks a playbook as a whole on submission, and finds every fault that keeps a sale from using it. */
public final class PlaybookFaults {
    private PlaybookFaults() {}

    public static List<FieldFault> of(PlaybookContent content) {
        Faults faults = new Faults();
        RoleMatrixFaults.find(content, faults);
        RoleFaults.find(content, faults);
        GuardrailFaults.find(content.guardrails(), faults);
        GateFaults.find(content, faults);
        MilestoneFaults.find(content, faults);
        EscalationFaults.find(content, faults);
        ClockFaults.find(content, faults);
        ReferenceFaults.find(content, faults);
        MetricFaults.find(content, faults);
        HandoffFaults.find(content, faults);
        ClosingFaults.find(content, faults);
        TemplateFaults.find(content.templates(), faults);
        return faults.list();
    }

    /** The faults of the templates, which are checked whenever they are saved. */
    public static List<FieldFault> ofTemplates(PlaybookContent content) {
        Faults faults = new Faults();
        TemplateFaults.find(content.templates(), faults);
        return faults.list();
    }
}
