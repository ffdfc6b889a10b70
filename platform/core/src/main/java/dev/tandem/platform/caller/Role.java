package dev.tandem.platform.caller;

import java.util.Collections;
import java.util.Set;

/** The roles that a token's {@code groups} may name. */
public final class Role {
    public static final String VENDOR_ADMIN = "vendorAdmin";
    public static final String CHANNEL_MANAGER = "channelManager";
    public static final String VENDOR_SELLER = "vendorSeller";
    public static final String FINANCE = "finance";
    public static final String PARTNER_ADMIN = "partnerAdmin";
    public static final String PARTNER_SELLER = "partnerSeller";
    public static final String INTEGRATION = "integration";

    private static final Set<String> OF_PARTNERS = Set.of(PARTNER_ADMIN, PARTNER_SELLER);
    private static final Set<String> OF_THE_VENDOR =
            Set.of(VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION);

    private Role() {}

    /** Whether people, or programs, of that side may have it. */
    public static boolean isOfSide(boolean vendor, String role) {
        return (vendor ? OF_THE_VENDOR : OF_PARTNERS).contains(role);
    }

    /** Whether all of these that are roles are such as that side has; an issuer may name groups of its own beside them. */
    static boolean areOfSide(boolean vendor, Set<String> roles) {
        return Collections.disjoint(roles, vendor ? OF_PARTNERS : OF_THE_VENDOR);
    }
}
