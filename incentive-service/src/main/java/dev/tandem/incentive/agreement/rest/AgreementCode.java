package dev.tandem.incentive.agreement.rest;

/** What an agreement, or a part of it, is called by its users' programs. */
public final class AgreementCode {
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9.-]{0,63}";
    public static final String MESSAGE = "must be letters, digits, dots and dashes, 64 at most";

    private AgreementCode() {}
}
