package dev.tandem.platform.paging;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders in which records can be listed. Each is total, and its cursors hold no matter what is written meanwhile. */
@Schema(name = "ListOrder")
public enum Sort {
    /** The oldest first. Ids are minted in the order of time, and are the order. */
    @JsonProperty("createdAt")
    CREATED,
    /** The newest first. */
    @JsonProperty("-createdAt")
    NEWEST,
    /** What changed longest ago first; whoever asks on from the last page gets the changes since. */
    @JsonProperty("updatedAt")
    UPDATED
}
