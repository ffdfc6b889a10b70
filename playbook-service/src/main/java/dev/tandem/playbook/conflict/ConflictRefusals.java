package dev.tandem.playbook.conflict;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import dev.tandem.platform.problem.RuleViolation;
import java.time.Instant;

/** Refusals of an action on a conflict case. */
public final class ConflictRefusals {
    private ConflictRefusals() {}

    /** Positions and evidence are not accepted after the deadline. */
    @Fact(name = "deadline", type = Instant.class, meaning = "Until when positions could be stated")
    public static final class ConflictDeadlinePassed extends Conflict {
        public ConflictDeadlinePassed(Instant deadline) {
            super("The deadline has passed.");
            with("deadline", deadline.toString());
        }
    }

    /** A decider has to be somebody who can read the case, and has no part in it. */
    @Fact(name = "because", type = String.class, meaning = "Why that person cannot decide", example = "party")
    public static final class DeciderUnfit extends RuleViolation {
        DeciderUnfit(String because) {
            super("That person cannot decide the case; see because.");
            with("because", because);
        }
    }

    /** The side that opened a case withdraws it. */
    public static final class NotYourCase extends Forbidden {
        NotYourCase() {
            super("The side that opened the case withdraws it.");
        }
    }

    /** Nobody reads what the other side has stated, and then takes the case back to state something else. */
    public static final class PositionsRevealed extends Conflict {
        PositionsRevealed() {
            super("Your side has read what the other one stated: propose a settlement, or let the case be decided.");
        }
    }

    /** There is nothing to accept yet. */
    public static final class NoSettlementProposed extends Conflict {
        NoSettlementProposed() {
            super("Neither side has proposed a settlement.");
        }
    }

    /** The case has changed since the proposal was read: another one may have taken its place. */
    @Fact(name = "revision", type = Integer.class, meaning = "That of the case as it is now")
    public static final class SettlementOutdated extends Conflict {
        SettlementOutdated(int revision) {
            super("The case has changed since; read what is proposed now.");
            with("revision", revision);
        }
    }

    /** Nobody accepts what their own side has proposed. */
    public static final class OtherSideSettles extends Forbidden {
        OtherSideSettles() {
            super("The other side accepts what yours has proposed.");
        }
    }
}
