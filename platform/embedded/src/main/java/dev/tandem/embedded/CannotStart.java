package dev.tandem.embedded;

/** Why a server cannot be started. The message is one line for whoever started it, and says what to do about it. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
