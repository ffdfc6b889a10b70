package dev.tandem.playbook.hearing;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import java.time.Instant;

/** Refusals of positions, evidence and decisions. */
public final class HearingRefusals {
    private HearingRefusals() {}

    /** A side states one position, and cannot change it. */
    public static final class PositionAlreadyStated extends Conflict {
        PositionAlreadyStated() {
            super("Your side has already stated its position.");
        }
    }

    /** A decision requires that both sides were heard, or the deadline has passed. */
    @Fact(name = "deadline", type = Instant.class, meaning = "Until when positions can be stated")
    public static final class PositionsAwaited extends Conflict {
        PositionsAwaited(Instant deadline) {
            super("A side may still state its position.");
            with("deadline", deadline.toString());
        }
    }

    /** What a side brings before the deadline, the other one has time to answer before the case is decided. */
    @Fact(
            name = "decidableFrom",
            type = Instant.class,
            meaning = "When it can be decided, unless more is brought until then")
    public static final class AnswerAwaited extends Conflict {
        AnswerAwaited(Instant decidableFrom) {
            super("A side may still answer what the other one has brought last; see decidableFrom.");
            with("decidableFrom", decidableFrom.toString());
        }
    }

    /** The person named by both sides decides, otherwise an administrator of the vendor. */
    public static final class NotDecider extends Forbidden {
        NotDecider() {
            super("Another person has to decide it.");
        }
    }

    /** A person who stated a position, or brought evidence, does not decide the case. */
    public static final class DecidedByParty extends Forbidden {
        DecidedByParty() {
            super("The decider must not be a party to the case.");
        }
    }

    /** A person has to read it all. */
    @Fact(name = "most", type = Integer.class, meaning = "How many pieces of evidence there may be")
    public static final class TooMuchEvidence extends Conflict {
        public TooMuchEvidence(int most) {
            super("A case takes at most " + most + " pieces of evidence.");
            with("most", most);
        }
    }
}
