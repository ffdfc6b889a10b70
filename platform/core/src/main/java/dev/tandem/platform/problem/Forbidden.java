package dev.tandem.platform.problem;

/** This is for someone else to do; a role of the caller is not what is missing. */
public abstract class Forbidden extends Refusal {
    protected Forbidden(String message) {
        super(Kind.FORBIDDEN, message);
    }
}
