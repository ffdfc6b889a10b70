package dev.tandem.lead.imports;

import java.util.Arrays;
import java.util.Optional;

/** The stages of a CRM's sales pipeline, as exports name them. */
enum OpportunityStage {
    PROSPECTING,
    ENGAGING,
    WON,
    LOST;

    static Optional<OpportunityStage> named(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equalsIgnoreCase(name))
                .findFirst();
    }

    boolean isClosed() {
        return this == WON || this == LOST;
    }
}
