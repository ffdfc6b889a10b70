package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who attains or is paid under a rule, named by the part it has in a deal. */
public enum Party {
    /** The deal's partner attains; its participants are paid by their shares. */
    @JsonProperty("partner")
    PARTNER,
    /** The vendor's manager of the deal. */
    @JsonProperty("dealManager")
    DEAL_MANAGER
}
