package dev.tandem.playbook.work;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Side;

/** Why nothing is brought to a task, signed, taken back or handed on. */
public final class TaskRefusals {
    private TaskRefusals() {}

    /** Evidence comes from a side that is responsible for the activity. */
    public static final class NotResponsible extends Refusal {
        public NotResponsible(Task task) {
            super(
                    Kind.FORBIDDEN,
                    "notResponsible",
                    "Evidence for " + task.activity() + " comes from who is responsible.");
            with("responsible", task.responsible());
        }
    }

    /** The playbook says how little may be brought, and this is less: it could never count. */
    public static final class EvidenceTooShort extends Refusal {
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

    /** There is less evidence than the playbook asks for, so nothing to sign for. */
    public static final class EvidenceMissing extends Refusal {
        public EvidenceMissing(Task task) {
            super(
                    Kind.CONFLICT,
                    "evidenceMissing",
                    task.activity() + " has " + task.standing().size() + " of "
                            + task.asked().minimumEvidence() + " pieces of evidence.");
        }
    }

    /** The accountable person signs off, and nobody else. */
    public static final class NotAccountable extends Refusal {
        public NotAccountable(Task task) {
            super(
                    Kind.FORBIDDEN,
                    "notAccountable",
                    "Only the person accountable for " + task.activity() + " signs it off.");
            with("accountable", task.accountable());
        }
    }

    /** There is no signature to take back. */
    public static final class NotSignedOff extends Refusal {
        public NotSignedOff(Task task) {
            super(Kind.CONFLICT, "notSignedOff", task.activity() + " is not signed off.");
        }
    }

    /** A task is handed on by who has it, or by who leads the people of that side. */
    public static final class NotYourTask extends Refusal {
        public NotYourTask(Task task) {
            super(
                    Kind.FORBIDDEN,
                    "notYourTask",
                    "Who has " + task.activity() + ", or leads the people of that side, hands it on.");
        }
    }

    /** What is done is nobody's to do any more. */
    public static final class TaskDone extends Refusal {
        public TaskDone(Task task) {
            super(Kind.CONFLICT, "taskDone", task.activity() + " is done.");
        }
    }
}
