package dev.tandem.lead.rubric.learning;

import dev.tandem.platform.problem.Refusal;

/** Why no rubric is learned. */
final class LearningRefusals {
    private LearningRefusals() {}

    /** With too few won or lost leads the points would not hold for the next lead. */
    static final class TooFewOutcomes extends Refusal {
        TooFewOutcomes(int fewest, long won, long lost) {
            super(Kind.INVALID, "tooFewOutcomes", "Learning takes at least " + fewest + " won and as many lost leads.");
            with("won", won);
            with("lost", lost);
        }
    }

    /** Learning needs all examples in memory, and more of them would not improve the points. */
    static final class TooManyRows extends Refusal {
        TooManyRows(int most) {
            super(Kind.INVALID, "tooManyRows", "A rubric is learned from at most " + most + " leads; send a sample.");
            with("most", most);
        }
    }
}
