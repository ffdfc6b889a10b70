package dev.tandem.playbook.staff;

import java.util.UUID;

/**
 * How the vendor covers a partner.
 *
 * @param managerId the vendor's channel manager for it; null if there is none
 * @param territory where it sells; null if it has none
 */
public record PartnerCoverage(UUID managerId, String territory) {
    public static final PartnerCoverage NONE = new PartnerCoverage(null, null);
}
