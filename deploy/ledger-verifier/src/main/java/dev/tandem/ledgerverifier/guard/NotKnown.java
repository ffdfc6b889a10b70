package dev.tandem.ledgerverifier.guard;

/** A guard has something that this program has no meaning for, so what the guard says of a deal is not guessed. */
public final class NotKnown extends RuntimeException {
    /** @param what as it is written, or the operator with the types that it is applied to */
    public NotKnown(String what) {
        super(what);
    }
}
