package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an item of a closing plan stands. */
public enum ClosingItemStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("done")
    DONE,
    /** It turned out not to be needed. */
    @JsonProperty("dropped")
    DROPPED
}
