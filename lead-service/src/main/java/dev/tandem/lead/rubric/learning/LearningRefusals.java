package dev.tandem.lead.rubric.learning;

import dev.tandem.platform.problem.Refusal;

/** Why nothing is learned. */
final class LearningRefusals {
    private LearningRefusals() {}

    /** From too few winners or losers nothing can be learned that would hold for the next lead. */
    static final class TooFewOutcomes extends Refusal {
        TooFewOutcomes(int fewest, long won, long lost) {
            super(
                    Kind.INVALID,
                    "tooFewOutcomes",
                    "It takes at least " + fewest + " won and as many lost leads to learn from.");
            with("won", won);
            with("lost", lost);
        }
    }

    /** Learning looks at all examples at once, and more of them would not make better points. */
    static final class TooManyRows extends Refusal {
        TooManyRows(int most) {
            super(Kind.INVALID, "tooManyRows", "A rubric is learned from at most " + most + " leads; send a sample.");
            with("most", most);
        }
    }
}
