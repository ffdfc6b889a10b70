package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When what a deal earned may be paid. */
public enum Payable {
    @JsonProperty("onBooking")
    ON_BOOKING,
    /** In the proportion in which the customer has paid. */
    @JsonProperty("onCustomerPayment")
    ON_CUSTOMER_PAYMENT
}
