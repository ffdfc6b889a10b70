package dev.tandem.incentive.pricing.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How several discounts on one price go together. */
public enum Combination {
    /** Each takes its percentage off what the one before it left: 10 % and 5 % leave 85.5 %. */
    @JsonProperty("successive")
    SUCCESSIVE,
    /** Each takes its percentage off the list price: 10 % and 5 % leave 85 %. */
    @JsonProperty("added")
    ADDED
}
