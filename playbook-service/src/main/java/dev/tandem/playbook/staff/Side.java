package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;

/** The two sides that sell together. */
public enum Side {
    @JsonProperty("vendor")
    VENDOR,

    @JsonProperty("partner")
    PARTNER;

    public Side other() {
        return this == VENDOR ? PARTNER : VENDOR;
    }

    /** Whether people of this side may have the role. */
    public boolean has(String role) {
        return Role.isOfSide(this == VENDOR, role);
    }

    public static Side of(Caller caller) {
        return caller.isVendor() ? VENDOR : PARTNER;
    }
}
