package dev.tandem.testkit.contract;

import java.util.Comparator;

/**
 * One of the answers that an operation may give.
 *
 * @param code of its problem; empty when all is well
 */
record PromisedAnswer(String operation, String status, String code) implements Comparable<PromisedAnswer> {
    private static final Comparator<PromisedAnswer> ORDER = Comparator.comparing(PromisedAnswer::operation)
            .thenComparing(PromisedAnswer::status)
            .thenComparing(PromisedAnswer::code);

    static PromisedAnswer parse(String line) {
        String[] parts = line.split(" ");
        return new PromisedAnswer(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
    }

    @Override
    public int compareTo(PromisedAnswer other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (operation + " " + status + " " + code).trim();
    }
}
