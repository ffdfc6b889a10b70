package dev.tandem.lead.rubric.learning;

import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;

/** Why no rubric is learned. */
public final class LearningRefusals {
    private LearningRefusals() {}

    /** With too few won or lost leads the points would not hold for the next lead. */
    @Fact(name = "lost", type = Integer.class, meaning = "How many lost leads there are")
    @Fact(name = "won", type = Integer.class, meaning = "How many won leads there are")
    public static final class TooFewOutcomes extends RuleViolation {
        TooFewOutcomes(int fewest, long won, long lost) {
            super("Learning takes at least " + fewest + " won and as many lost leads.");
            with("won", won);
            with("lost", lost);
        }
    }

    /** There are more than {@link LearningSettings#mostLeads()}. */
    @Fact(name = "most", type = Integer.class, meaning = "How many leads a rubric is learned from")
    public static final class TooManyRows extends RuleViolation {
        TooManyRows(int most) {
            super("A rubric is learned from at most " + most + " leads; send a sample.");
            with("most", most);
        }
    }
}
