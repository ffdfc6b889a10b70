package dev.tandem.lead.deal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The fields of an open deal that can be changed, and by which side. */
public enum DealField {
    AMOUNT("amount", false),
    MARGIN("margin", false),
    ANNUAL_VALUE("annualValue", false),
    LINES("lines", false),
    PARTICIPANTS("participants", false),
    VENDOR_PARTICIPANTS("vendorParticipants", false),
    FORECAST_CATEGORY("forecastCategory", true),
    EXPECTED_CLOSE_ON("expectedCloseOn", true);

    private final String fieldName;
    private final boolean joint;

    /** @param joint whether the partner changes it too: both sides make the forecast */
    DealField(String fieldName, boolean joint) {
        this.fieldName = fieldName;
        this.joint = joint;
    }

    /** Those of the names that are fields of a deal. */
    static List<DealField> named(Collection<String> names) {
        return Arrays.stream(values())
                .filter(field -> names.contains(field.fieldName))
                .toList();
    }

    /** The field's name in the contract. */
    public String fieldName() {
        return fieldName;
    }

    boolean isJoint() {
        return joint;
    }

    /** Why it cannot be changed; empty when it can. */
    public Optional<String> lockedBy(DealStatus status, boolean byVendor) {
        if (status != DealStatus.OPEN) {
            return Optional.of("notInState");
        }
        return joint || byVendor ? Optional.empty() : Optional.of("vendorOnly");
    }
}
