package dev.tandem.playbook.work;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import dev.tandem.platform.problem.RuleViolation;
import dev.tandem.playbook.staff.RoleHolder;
import java.util.List;

/** Refusals to add or withdraw evidence, to sign off, or to reassign a task. */
public final class TaskRefusals {
    private TaskRefusals() {}

    /** Evidence, and points of a checklist, come from a side that is responsible for the activity; who brought a piece takes it back. */
    @Fact(name = "responsible", type = RoleHolder.class, several = true, meaning = "Who brings it")
    public static final class NotResponsible extends Forbidden {
        private NotResponsible(String rule, List<RoleHolder> responsible) {
            super(rule);
            with("responsible", responsible);
        }

        static NotResponsible brings(String activity, List<RoleHolder> responsible) {
            return new NotResponsible(
                    "Evidence for " + activity + " must come from a side that is responsible for it.", responsible);
        }

        static NotResponsible withdraws(String activity, List<RoleHolder> responsible) {
            return new NotResponsible(
                    "Evidence for " + activity + " is taken back by the person who brought it.", responsible);
        }

        static NotResponsible ticks(String activity, List<RoleHolder> responsible) {
            return new NotResponsible(
                    "Points of the checklist of " + activity + " are ticked by a side that is responsible for it.",
                    responsible);
        }
    }

    /** The evidence is below the playbook's minimum, so it could never count. */
    @Fact(
            name = "characters",
            type = Integer.class,
            meaning = "How many are required of those that can be seen, a run of blanks as one")
    @Fact(name = "distinct", type = Integer.class, meaning = "How many different letters or digits are required")
    public static final class EvidenceTooShort extends RuleViolation {
        EvidenceTooShort(int characters, int distinct) {
            super("The note says less than the playbook requires; see characters and distinct.");
            with("characters", characters);
            with("distinct", distinct);
        }
    }

    /** A person has to read it all. */
    @Fact(name = "most", type = Integer.class, meaning = "How many pieces of evidence there may be")
    public static final class TooMuchEvidence extends Conflict {
        TooMuchEvidence(int most) {
            super("A task takes at most " + most + " pieces of evidence.");
            with("most", most);
        }
    }

    /** There is less evidence than the playbook requires, or a point of the checklist is open, so there is nothing to sign off. */
    @Fact(
            name = "requirements",
            type = MissingRequirement.class,
            several = true,
            meaning = "What is to be brought first")
    public static final class EvidenceMissing extends Conflict {
        EvidenceMissing(String activity, List<MissingRequirement> missing) {
            super(activity + " lacks evidence, or points of its checklist are open; see requirements.");
            with("requirements", missing);
        }
    }

    /** The playbook says which tasks may be waived. */
    public static final class NotWaivable extends RuleViolation {
        NotWaivable(String activity) {
            super("The playbook does not let anybody waive " + activity + ".");
        }
    }

    /** A waiver is asked for once, until it is refused or ended. */
    public static final class WaiverRequested extends Conflict {
        WaiverRequested(String activity) {
            super("A waiver of " + activity + " is asked for already.");
        }
    }

    /** There is no waiver to decide on, or to end. */
    public static final class NoWaiverRequested extends Conflict {
        NoWaiverRequested(String activity) {
            super("No waiver of " + activity + " awaits a decision.");
        }
    }

    /** Only the accountable person can sign off, or whoever stands in for them. */
    @Fact(name = "accountable", type = RoleHolder.class, meaning = "Who signs it off")
    public static final class NotAccountable extends Forbidden {
        NotAccountable(String activity, RoleHolder accountable) {
            super("Only the person accountable for " + activity + ", or who stands in for them, can sign it off.");
            with("accountable", accountable);
        }
    }

    /** There is no sign-off to withdraw. */
    public static final class NotSignedOff extends Conflict {
        NotSignedOff(String activity) {
            super(activity + " is not signed off.");
        }
    }

    /** Only the person assigned to a task, or a leader of that side, can reassign it, or ask to be relieved of it. */
    public static final class NotYourTask extends Forbidden {
        private NotYourTask(String rule) {
            super(rule);
        }

        static NotYourTask reassigns(String activity) {
            return assigned(activity, "reassign it");
        }

        static NotYourTask asksForWaiver(String activity) {
            return assigned(activity, "ask for a waiver of it");
        }

        private static NotYourTask assigned(String activity, String action) {
            return new NotYourTask("Only the person assigned to " + activity
                    + ", or an administrator or channel manager of that side, can " + action + ".");
        }

        static NotYourTask endsWaiver(String activity) {
            return new NotYourTask("Only the person who asked for the waiver of " + activity
                    + ", or an administrator or channel manager, can end it.");
        }
    }

    /** Each side decides who of its people does what. */
    public static final class NotYourSide extends Forbidden {
        NotYourSide() {
            super("The other side decides who of its people has that role on it.");
        }
    }

    /** A task that is done cannot be reassigned. */
    public static final class TaskDone extends Conflict {
        TaskDone(String activity) {
            super(activity + " is done.");
        }
    }
}
