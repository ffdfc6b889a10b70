package dev.tandem.gateway.contract;

import java.util.Locale;

/** How dear calls are, as the contract classes its operations ({@code x-class}). */
public enum CallClass {
    READ,
    WRITE,
    /** A file that a service reads line by line, of any size. */
    BULK,
    /** For whoever has no token yet. */
    TOKEN;

    static CallClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
