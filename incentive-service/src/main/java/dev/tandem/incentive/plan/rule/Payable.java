package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a deal's earnings may be paid. */
public enum Payable {
    @JsonProperty("onBooking")
    ON_BOOKING,
    /** In proportion to the customer's payments. */
    @JsonProperty("onCustomerPayment")
    ON_CUSTOMER_PAYMENT
}
