package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** What is done with an item of a closing plan, and when it can be. */
public enum ClosingItemAction {
    @JsonProperty("change")
    CHANGE("change", ClosingItemStatus.OPEN),
    @JsonProperty("complete")
    COMPLETE("complete", ClosingItemStatus.OPEN),
    @JsonProperty("drop")
    DROP("drop", ClosingItemStatus.OPEN),
    @JsonProperty("approve")
    APPROVE("approve", ClosingItemStatus.AWAITING_APPROVAL),
    @JsonProperty("return")
    RETURN("return", ClosingItemStatus.AWAITING_APPROVAL),
    @JsonProperty("reopen")
    /** Also what was reported by mistake, and awaits its approver. */
    REOPEN("reopen", ClosingItemStatus.AWAITING_APPROVAL, ClosingItemStatus.DONE);

    private final String apiName;
    private final Set<ClosingItemStatus> allowedIn;

    ClosingItemAction(String apiName, ClosingItemStatus... allowedIn) {
        this.apiName = apiName;
        this.allowedIn = Set.of(allowedIn);
    }

    /** The status that reporting it leads to, once nobody has to approve it. */
    ClosingItemStatus outcome() {
        return this == DROP ? ClosingItemStatus.DROPPED : ClosingItemStatus.DONE;
    }

    Set<ClosingItemStatus> allowedIn() {
        return allowedIn;
    }

    public String apiName() {
        return apiName;
    }
}
