package dev.tandem.playbook.engagement.task.refused;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.task.Task;
import dev.tandem.playbook.playbook.content.MinimumContent;
import dev.tandem.playbook.playbook.content.Side;

/** The playbook says how little may be brought, and this is less: it could never count. */
public final class EvidenceTooShort extends Refusal {
    public EvidenceTooShort(Task task, Side side) {
        super(Kind.INVALID, "evidenceTooShort", "The note is shorter than the playbook asks for; see characters.");
        with(
                "characters",
                task.asked().minimumContent().stream()
                        .filter(content -> content.side() == side)
                        .mapToInt(MinimumContent::characters)
                        .min()
                        .orElse(0));
    }
}
