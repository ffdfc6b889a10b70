package dev.tandem.playbook.hearing;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** Why somebody is not heard, or may not decide. */
public final class HearingRefusals {
    private HearingRefusals() {}

    /** A side has one position, which stands. */
    public static final class PositionAlreadyStated extends Refusal {
        PositionAlreadyStated() {
            super(Kind.CONFLICT, "positionAlreadyStated", "Your side has stated its position.");
        }
    }

    /** Nobody decides before both sides were heard, or had their time. */
    public static final class PositionsAwaited extends Refusal {
        PositionsAwaited(Instant deadline) {
            super(Kind.CONFLICT, "positionsAwaited", "A side may still state its position.");
            with("deadline", deadline.toString());
        }
    }

    /** Whom both sides named decides, else an administrator of the vendor. */
    public static final class NotDecider extends Refusal {
        NotDecider() {
            super(Kind.FORBIDDEN, "notDecider", "It is somebody else's to decide.");
        }
    }

    /** Who stated a position does not decide on it. */
    public static final class DecidedByParty extends Refusal {
        DecidedByParty() {
            super(Kind.FORBIDDEN, "decidedByParty", "Somebody else than the parties decides.");
        }
    }

    /** Somebody has to read it. */
    public static final class TooMuchEvidence extends Refusal {
        public TooMuchEvidence(int most) {
            super(Kind.CONFLICT, "tooMuchEvidence", "A case takes no more than " + most + " pieces of evidence.");
            with("most", most);
        }
    }
}
