package dev.tandem.platform.problem;

/** The record is in a state, or has a neighbour, that rules this out now. */
public abstract class Conflict extends Refusal {
    protected Conflict(String message) {
        super(Kind.CONFLICT, message);
    }
}
