package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a rule pays nothing for a deal. */
public enum NotEarned {
    @JsonProperty("dealLost")
    DEAL_LOST,
    /** The rule pays the deal's manager, and it has none. */
    @JsonProperty("noManager")
    NO_MANAGER,
    /** The figure that the rule's rate applies to was not told. */
    @JsonProperty("basisMissing")
    BASIS_MISSING,
    @JsonProperty("basisNegative")
    BASIS_NEGATIVE,
    /** The deal is in another currency than the plan, and no rate says yet what it is worth there. */
    @JsonProperty("noExchangeRate")
    NO_EXCHANGE_RATE,
    /** A later state of the deal put it under another earner or period. */
    @JsonProperty("dealMoved")
    DEAL_MOVED;

    EntryKind kind() {
        return this == NO_EXCHANGE_RATE ? EntryKind.HELD : EntryKind.NOT_EARNED;
    }
}
