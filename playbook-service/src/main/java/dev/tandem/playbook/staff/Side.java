package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.caller.Caller;

/** The two sides that sell together. */
public enum Side {
    @JsonProperty("vendor")
    VENDOR,

    @JsonProperty("partner")
    PARTNER;

    public static Side of(Caller caller) {
        return caller.isVendor() ? VENDOR : PARTNER;
    }
}
