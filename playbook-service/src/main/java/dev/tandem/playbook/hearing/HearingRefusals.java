package dev.tandem.playbook.hearing;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** Refusals of positions, evidence and decisions. */
public final class HearingRefusals {
    private HearingRefusals() {}

    /** A side states one position, and cannot change it. */
    public static final class PositionAlreadyStated extends Refusal {
        PositionAlreadyStated() {
            super(Kind.CONFLICT, "positionAlreadyStated", "Your side has already stated its position.");
        }
    }

    /** A decision requires that both sides were heard, or the deadline has passed. */
    public static final class PositionsAwaited extends Refusal {
        PositionsAwaited(Instant deadline) {
            super(Kind.CONFLICT, "positionsAwaited", "A side may still state its position.");
            with("deadline", deadline.toString());
        }
    }

    /** The person named by both sides decides, otherwise an administrator of the vendor. */
    public static final class NotDecider extends Refusal {
        NotDecider() {
            super(Kind.FORBIDDEN, "notDecider", "Another person has to decide it.");
        }
    }

    /** A person who stated a position does not decide the case. */
    public static final class DecidedByParty extends Refusal {
        DecidedByParty() {
            super(Kind.FORBIDDEN, "decidedByParty", "The decider must not be a party to the case.");
        }
    }

    /** A person has to read it all. */
    public static final class TooMuchEvidence extends Refusal {
        public TooMuchEvidence(int most) {
            super(Kind.CONFLICT, "tooMuchEvidence", "A case takes at most " + most + " pieces of evidence.");
            with("most", most);
        }
    }
}
