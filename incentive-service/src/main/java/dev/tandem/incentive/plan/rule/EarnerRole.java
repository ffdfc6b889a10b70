package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.payee.PayeeKind;

/** The earner or payee of a rule, by its role in a deal. */
public enum EarnerRole {
    /** The deal's partner is the earner; its participants are paid by their shares. */
    @JsonProperty("partner")
    PARTNER(PayeeKind.PARTNER),
    /** The vendor's manager of the deal. */
    @JsonProperty("dealManager")
    DEAL_MANAGER(PayeeKind.PERSON);

    private final PayeeKind kind;

    EarnerRole(PayeeKind kind) {
        this.kind = kind;
    }

    public PayeeKind kind() {
        return kind;
    }
}
