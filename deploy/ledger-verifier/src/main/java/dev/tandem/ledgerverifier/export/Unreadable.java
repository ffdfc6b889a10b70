package dev.tandem.ledgerverifier.export;

/** A value of the export is not what it has to be, so nothing that follows from it can be calculated. */
public final class Unreadable extends RuntimeException {
    /** @param place the file and line of the text */
    public Unreadable(String place, String what) {
        super(place + ": " + what);
    }
}
