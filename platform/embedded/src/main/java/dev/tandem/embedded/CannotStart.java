package dev.tandem.embedded;

/** Why a server cannot be started. The message is one line for the person who started it, and says what to do. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
