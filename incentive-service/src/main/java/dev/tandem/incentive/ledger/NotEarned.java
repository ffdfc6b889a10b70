package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Reasons why a rule pays nothing for a deal, or less than was earned. */
public enum NotEarned {
    @JsonProperty("dealLost")
    DEAL_LOST,
    /** The rule pays the deal's manager, and it has none. */
    @JsonProperty("noManager")
    NO_MANAGER,
    /** The figure that the rule's rate applies to was not reported. */
    @JsonProperty("basisMissing")
    BASIS_MISSING,
    @JsonProperty("basisNegative")
    BASIS_NEGATIVE,
    /** The deal is in another currency than the plan, and there is no exchange rate yet. */
    @JsonProperty("noExchangeRate")
    NO_EXCHANGE_RATE,
    /** A later state of the deal moved it to another earner or period. */
    @JsonProperty("dealMoved")
    DEAL_MOVED,
    /** The deal does not meet the rule's guard. */
    @JsonProperty("guardNotMet")
    GUARD_NOT_MET,
    /** The renewal or usage came after the duration for which the rule pays. */
    @JsonProperty("durationOver")
    DURATION_OVER,
    /** The rule pays by activity, and no partner performed any of its activities. */
    @JsonProperty("noActivity")
    NO_ACTIVITY,
    /**
     * The rule is measured against the partner's target for the quarter, and there is none in the plan's currency yet.
     */
    @JsonProperty("noTarget")
    NO_TARGET,
    /** The customer has not paid yet, or not in full. */
    @JsonProperty("awaitsPayment")
    AWAITS_PAYMENT,
    /** A part is held back until the day set by the plan. */
    @JsonProperty("heldBack")
    HELD_BACK,
    /** Earlier deals have used the rule's budget up. */
    @JsonProperty("budgetSpent")
    BUDGET_SPENT,
    /** It repays an advance drawn earlier. */
    @JsonProperty("drawRecovered")
    DRAW_RECOVERED,
    /** The payee was suspended when the deal closed. */
    @JsonProperty("partnerSuspended")
    PARTNER_SUSPENDED,
    /** A refund, a cancellation or churn took it back, in whole or in part. */
    @JsonProperty("clawedBack")
    CLAWED_BACK;

    EntryKind kind() {
        return this == NO_EXCHANGE_RATE ? EntryKind.HELD : EntryKind.NOT_EARNED;
    }
}
