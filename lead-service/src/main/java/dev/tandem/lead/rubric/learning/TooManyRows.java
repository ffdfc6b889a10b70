package dev.tandem.lead.rubric.learning;

import dev.tandem.platform.problem.Refusal;

/** Learning looks at all examples at once, and more of them would not make better points. */
final class TooManyRows extends Refusal {
    TooManyRows(int most) {
        super(Kind.INVALID, "tooManyRows", "A rubric is learned from at most " + most + " leads; send a sample.");
        with("most", most);
    }
}
