package dev.tandem.incentive.pricing.rest;

/** A discount in percent, as a decimal string. */
public final class DiscountPercent {
    public static final String PATTERN = "100(\\.0{1,8})?|\\d{1,2}(\\.\\d{1,8})?";
    public static final String MESSAGE = "must be a percentage such as \"12.5\", from 0 to 100";

    private DiscountPercent() {}
}
