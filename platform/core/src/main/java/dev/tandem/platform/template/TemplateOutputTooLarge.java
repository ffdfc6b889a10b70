package dev.tandem.platform.template;

import dev.tandem.platform.problem.RuleViolation;

/** A template with these values writes more than a message may have. */
public final class TemplateOutputTooLarge extends RuleViolation {
    TemplateOutputTooLarge(int most) {
        super("The result has more than " + most + " characters.");
    }
}
