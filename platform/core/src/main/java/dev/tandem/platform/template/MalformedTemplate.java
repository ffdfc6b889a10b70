package dev.tandem.platform.template;

import dev.tandem.platform.problem.Refusal;

/** A text that is no template, or one that asks for more than variables and sections. */
public final class MalformedTemplate extends Refusal {
    MalformedTemplate(String message) {
        super(Kind.INVALID, "malformedTemplate", message);
    }
}
