package dev.tandem.contract.change;

/** Who writes what a schema describes. Requests may be asked less of, answers may promise more. */
enum Direction {
    REQUEST("request", "requests", "readOnly"),
    ANSWER("answer", "answers", "writeOnly");

    private final String word;
    private final String plural;
    private final String elsewhere;

    Direction(String word, String plural, String elsewhere) {
        this.word = word;
        this.plural = plural;
        this.elsewhere = elsewhere;
    }

    /** @param what such as {@code PropertyRemoved} */
    String rule(String what) {
        return word + what;
    }

    String allowed() {
        return this == REQUEST ? "Widened" : "Narrowed";
    }

    String forbidden() {
        return this == REQUEST ? "Narrowed" : "Widened";
    }

    String plural() {
        return plural;
    }

    /** The keyword of a field that never travels this way. */
    String elsewhere() {
        return elsewhere;
    }
}
