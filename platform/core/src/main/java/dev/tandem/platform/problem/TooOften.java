package dev.tandem.platform.problem;

/** This is allowed, but not this often. */
public abstract class TooOften extends Refusal {
    protected TooOften(String message) {
        super(Kind.TOO_OFTEN, message);
    }
}
