package dev.tandem.platform.template;

import dev.tandem.platform.problem.Refusal;

/** A template with these values writes more than a message may have. */
public final class OutputTooLarge extends Refusal {
    OutputTooLarge(int most) {
        super(Kind.INVALID, "templateOutputTooLarge", "The result has more than " + most + " characters.");
    }
}
