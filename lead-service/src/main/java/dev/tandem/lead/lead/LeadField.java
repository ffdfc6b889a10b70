package dev.tandem.lead.lead;

import java.util.Locale;
import java.util.Optional;

/** The fields of a lead that can be changed, and when. */
public enum LeadField {
    CONTACT(true),
    COUNTRY(true),
    PROBLEM(true),
    NEXT_STEPS(true),
    SOURCE(false),
    ATTRIBUTES(false);

    private final boolean shared;

    /** @param shared whether a handoff's package contains it */
    LeadField(boolean shared) {
        this.shared = shared;
    }

    /** The field's name in the contract. */
    public String fieldName() {
        return this == NEXT_STEPS ? "nextSteps" : name().toLowerCase(Locale.ROOT);
    }

    /** Why it cannot be changed; empty when it can. Shared fields are fixed for as long as a partner relies on them. */
    public Optional<String> lockedBy(LeadStatus status) {
        return switch (status) {
            case DUPLICATE -> Optional.of("belongsToOriginal");
            case OFFERED -> shared ? Optional.of("sharedByOffer") : Optional.empty();
            case HANDED_OFF -> shared ? Optional.of("sharedByHandoff") : Optional.empty();
            case PENDING, ROUTED, QUEUED, DISQUALIFIED -> Optional.empty();
        };
    }
}
