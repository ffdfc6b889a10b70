package dev.tandem.lead.rubric.learning;

import dev.tandem.platform.problem.Refusal;

/** From too few winners or losers nothing can be learned that would hold for the next lead. */
final class TooFewOutcomes extends Refusal {
    TooFewOutcomes(int fewest, long won, long lost) {
        super(
                Kind.INVALID,
                "tooFewOutcomes",
                "It takes at least " + fewest + " won and as many lost leads to learn from.");
        with("won", won);
        with("lost", lost);
    }
}
