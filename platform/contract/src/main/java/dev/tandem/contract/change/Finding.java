package dev.tandem.contract.change;

import java.util.List;

/** What was found at one place. */
record Finding(String rule, boolean breaking, Place place, String fact) {
    /** The same for findings that differ in nothing but their operation. */
    List<Object> kind() {
        String within = place.component() == null ? place.pointer() : place.toString();
        return List.of(rule, breaking, place.component() == null, within, fact);
    }
}
