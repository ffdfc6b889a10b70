package dev.tandem.platform.template;

import dev.tandem.platform.problem.RuleViolation;

/** A text that is no template, or one that asks for more than variables and sections. */
public final class MalformedTemplate extends RuleViolation {
    MalformedTemplate(String message) {
        super(message);
    }
}
