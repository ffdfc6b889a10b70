package dev.tandem.ledgerverifier.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition that a deal has to meet for a rule to pay, in the part of the Common Expression Language that is known here.
 *
 * @param unknown what it has that is not known; with any of that it says nothing of any deal
 */
public record Guard(Expression condition, List<String> unknown) {
    /** No plan has a longer one. */
    private static final int LONGEST = 1000;

    private static final Guard NONE = new Guard(Literal.of(true), List.of());

    /** @param text empty for none, which every deal meets */
    public static Guard of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        try {
            return new Guard(condition(text), List.of());
        } catch (NotKnown part) {
            return new Guard(Literal.of(false), List.of("guard with " + part.getMessage()));
        }
    }

    private static Expression condition(String text) {
        if (text.length() > LONGEST) {
            throw new NotKnown("more than " + LONGEST + " characters");
        }
        // This refuses an expression that has to be a boolean and is not.
        return Operators.applied("&&", Parser.read(text), Literal.of(true));
    }

    /** Whether it is true of a deal; an error in the language's sense, such as a fact that is not known, is not. */
    public boolean isMetBy(Map<String, ?> facts) {
        return condition.value(facts).equals(Optional.of(true));
    }
}
