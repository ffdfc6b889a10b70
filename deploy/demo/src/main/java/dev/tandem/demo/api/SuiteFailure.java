package dev.tandem.demo.api;

/** Why the suite cannot go on, in one line for the person who typed the command. */
public class SuiteFailure extends RuntimeException {
    public SuiteFailure(String line) {
        super(line);
    }

    public SuiteFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
