package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.payee.PayeeKind;

/** Who attains or is paid under a rule, named by the part it has in a deal. */
public enum EarnerRole {
    /** The deal's partner attains; its participants are paid by their shares. */
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
