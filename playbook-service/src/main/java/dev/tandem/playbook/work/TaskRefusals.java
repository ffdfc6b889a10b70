package dev.tandem.playbook.work;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.RoleHolder;
import java.util.List;

/** Refusals to add or withdraw evidence, to sign off, or to reassign a task. */
public final class TaskRefusals {
    private TaskRefusals() {}

    /** Evidence must come from a side that is responsible for the activity. */
    public static final class NotResponsible extends Refusal {
        NotResponsible(String activity, List<RoleHolder> responsible) {
            super(
                    Kind.FORBIDDEN,
                    "notResponsible",
                    "Evidence for " + activity + " must come from a side that is responsible for it.");
            with("responsible", responsible);
        }
    }

    /** The evidence is below the playbook's minimum, so it could never count. */
    public static final class EvidenceTooShort extends Refusal {
        EvidenceTooShort(int characters) {
            super(Kind.INVALID, "evidenceTooShort", "The note is shorter than the playbook requires; see characters.");
            with("characters", characters);
        }
    }

    /** A person has to read it all. */
    public static final class TooMuchEvidence extends Refusal {
        TooMuchEvidence(int most) {
            super(Kind.CONFLICT, "tooMuchEvidence", "A task takes at most " + most + " pieces of evidence.");
            with("most", most);
        }
    }

    /** There is less evidence than the playbook requires, so there is nothing to sign off. */
    public static final class EvidenceMissing extends Refusal {
        EvidenceMissing(String activity, int pieces, int asked) {
            super(
                    Kind.CONFLICT,
                    "evidenceMissing",
                    activity + " has " + pieces + " of " + asked + " pieces of evidence.");
        }
    }

    /** Only the accountable person can sign off. */
    public static final class NotAccountable extends Refusal {
        NotAccountable(String activity, RoleHolder accountable) {
            super(
                    Kind.FORBIDDEN,
                    "notAccountable",
                    "Only the person accountable for " + activity + " can sign it off.");
            with("accountable", accountable);
        }
    }

    /** There is no sign-off to withdraw. */
    public static final class NotSignedOff extends Refusal {
        NotSignedOff(String activity) {
            super(Kind.CONFLICT, "notSignedOff", activity + " is not signed off.");
        }
    }

    /** Only the person assigned to a task, or a lead of that side's people, can reassign it. */
    public static final class NotYourTask extends Refusal {
        NotYourTask(String activity) {
            super(
                    Kind.FORBIDDEN,
                    "notYourTask",
                    "Only the person assigned to " + activity
                            + ", or an administrator or channel manager of that side, can reassign it.");
        }
    }

    /** A task that is done cannot be reassigned. */
    public static final class TaskDone extends Refusal {
        TaskDone(String activity) {
            super(Kind.CONFLICT, "taskDone", activity + " is done.");
        }
    }
}
