package dev.tandem.platform.problem;

/** There is no such record, or none that exists for this caller: no response distinguishes the two. */
public final class NotFound extends Refusal {
    /** @param what the record's kind as the API names it, such as {@code handoff} */
    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, "There is no " + inWords(what) + " " + id + ".");
    }
}
