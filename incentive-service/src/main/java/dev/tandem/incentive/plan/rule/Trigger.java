package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.deal.DealKind;

/** What has to happen for a rule to pay. */
public enum Trigger {
    /** A partner accepted a lead; nothing is sold yet, so only a flat amount can be paid. */
    @JsonProperty("handoffAccepted")
    HANDOFF_ACCEPTED(DealKind.HANDOFF),
    @JsonProperty("dealWon")
    DEAL_WON(DealKind.SALE),
    /** The customer of a won deal stays for another term, which has figures of its own. */
    @JsonProperty("renewal")
    RENEWAL(DealKind.RENEWAL),
    /** What the customer of a won deal used was reported; its worth is the only figure. */
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
