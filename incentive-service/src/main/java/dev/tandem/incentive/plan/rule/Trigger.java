package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.deal.DealKind;

/** The event that a rule pays on. */
public enum Trigger {
    /** A partner accepted a lead; there is no amount yet, so only a flat amount can be paid. */
    @JsonProperty("handoffAccepted")
    HANDOFF_ACCEPTED(DealKind.HANDOFF),
    @JsonProperty("dealWon")
    DEAL_WON(DealKind.SALE),
    /** The customer of a won deal renewed for another term, which has its own figures. */
    @JsonProperty("renewal")
    RENEWAL(DealKind.RENEWAL),
    /** Usage by the customer of a won deal was reported; its value is the only figure. */
    @JsonProperty("usage")
    USAGE(DealKind.USAGE);

    private final DealKind kind;

    Trigger(DealKind kind) {
        this.kind = kind;
    }

    public DealKind kind() {
        return kind;
    }
}
