package dev.tandem.contract.change;

import java.util.Objects;
import java.util.function.BiPredicate;

/** Tells at one place what became narrower from what became wider: the one breaks requests, the other answers. */
record Measure(Direction direction, Place place, Findings findings) {
    /**
     * @param aspect such as {@code Format}
     * @param covers whether its first takes all that its second does
     * @return whether neither covers the other
     */
    <T> boolean compare(String aspect, T before, T after, BiPredicate<T, T> covers, String fact) {
        boolean wider = Objects.equals(before, after) || covers.test(after, before);
        boolean narrower = Objects.equals(before, after) || covers.test(before, after);
        if (wider && narrower) {
            return false;
        }
        boolean holds = direction == Direction.REQUEST ? wider : narrower;
        if (holds) {
            findings.addition(direction.rule(aspect + direction.allowed()), place, fact);
        } else {
            findings.breaking(direction.rule(aspect + direction.forbidden()), place, fact);
        }
        return !wider && !narrower;
    }

    /** Something is no longer taken, or no longer given. */
    void less(String rule, String fact) {
        if (direction == Direction.REQUEST) {
            findings.breaking(direction.rule(rule), place, fact);
        } else {
            findings.addition(direction.rule(rule), place, fact);
        }
    }

    /** Something more is taken, or given; clients may have been told that more will be given. */
    void more(String rule, boolean expected, String fact) {
        if (direction == Direction.REQUEST || expected) {
            findings.addition(direction.rule(rule), place, fact);
        } else {
            findings.breaking(direction.rule(rule), place, fact);
        }
    }

    /** Nobody can tell whether more or less is meant. */
    void unclear(String rule, String fact) {
        findings.breaking(direction.rule(rule), place, fact);
    }

    /** How a reader of a changelog is told of two values of one keyword. */
    static String fact(String keyword, Object before, Object after) {
        if (after == null) {
            return "`" + keyword + "` is gone; it was `" + before + "`";
        }
        return "`" + keyword + "` is `" + after + "`; "
                + (before == null ? "there was none" : "it was `" + before + "`");
    }
}
