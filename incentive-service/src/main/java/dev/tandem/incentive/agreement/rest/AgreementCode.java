package dev.tandem.incentive.agreement.rest;

/** The pattern of codes of agreements and their parts. */
public final class AgreementCode {
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9.-]{0,63}";
    public static final String MESSAGE = "must be letters, digits, dots and dashes, 64 at most";

    private AgreementCode() {}
}
