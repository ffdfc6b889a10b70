package dev.tandem.playbook.work;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.RoleHolder;
import java.util.List;

/** Why nothing is brought to a task, signed, taken back or handed on. */
public final class TaskRefusals {
    private TaskRefusals() {}

    /** Evidence comes from a side that is responsible for the activity. */
    public static final class NotResponsible extends Refusal {
        NotResponsible(String activity, List<RoleHolder> responsible) {
            super(Kind.FORBIDDEN, "notResponsible", "Evidence for " + activity + " comes from who is responsible.");
            with("responsible", responsible);
        }
    }

    /** The playbook says how little may be brought, and this is less: it could never count. */
    public static final class EvidenceTooShort extends Refusal {
        EvidenceTooShort(int characters) {
            super(Kind.INVALID, "evidenceTooShort", "The note is shorter than the playbook asks for; see characters.");
            with("characters", characters);
        }
    }

    /** There is less evidence than the playbook asks for, so nothing to sign for. */
    public static final class EvidenceMissing extends Refusal {
        EvidenceMissing(String activity, int pieces, int asked) {
            super(
                    Kind.CONFLICT,
                    "evidenceMissing",
                    activity + " has " + pieces + " of " + asked + " pieces of evidence.");
        }
    }

    /** The accountable person signs off, and nobody else. */
    public static final class NotAccountable extends Refusal {
        NotAccountable(String activity, RoleHolder accountable) {
            super(Kind.FORBIDDEN, "notAccountable", "Only the person accountable for " + activity + " signs it off.");
            with("accountable", accountable);
        }
    }

    /** There is no signature to take back. */
    public static final class NotSignedOff extends Refusal {
        NotSignedOff(String activity) {
            super(Kind.CONFLICT, "notSignedOff", activity + " is not signed off.");
        }
    }

    /** A task is handed on by who has it, or by who leads the people of that side. */
    public static final class NotYourTask extends Refusal {
        NotYourTask(String activity) {
            super(
                    Kind.FORBIDDEN,
                    "notYourTask",
                    "Who has " + activity + ", or leads the people of that side, hands it on.");
        }
    }

    /** What is done is nobody's to do any more. */
    public static final class TaskDone extends Refusal {
        TaskDone(String activity) {
            super(Kind.CONFLICT, "taskDone", activity + " is done.");
        }
    }
}
