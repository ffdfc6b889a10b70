package dev.tandem.platform.caller;

/** The roles that a token's {@code groups} may name. */
public final class Role {
    public static final String VENDOR_ADMIN = "vendorAdmin";
    public static final String CHANNEL_MANAGER = "channelManager";
    public static final String VENDOR_SELLER = "vendorSeller";
    public static final String FINANCE = "finance";
    public static final String PARTNER_ADMIN = "partnerAdmin";
    public static final String PARTNER_SELLER = "partnerSeller";
    public static final String INTEGRATION = "integration";

    private Role() {}
}
