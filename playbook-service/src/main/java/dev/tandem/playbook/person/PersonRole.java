package dev.tandem.playbook.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.caller.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that a person can have, each on one side. A program such as a CRM is no person. */
public enum PersonRole {
    @JsonProperty(Role.VENDOR_ADMIN)
    VENDOR_ADMIN(Role.VENDOR_ADMIN),
    @JsonProperty(Role.CHANNEL_MANAGER)
    CHANNEL_MANAGER(Role.CHANNEL_MANAGER),
    @JsonProperty(Role.VENDOR_SELLER)
    VENDOR_SELLER(Role.VENDOR_SELLER),
    @JsonProperty(Role.FINANCE)
    FINANCE(Role.FINANCE),
    @JsonProperty(Role.PARTNER_ADMIN)
    PARTNER_ADMIN(Role.PARTNER_ADMIN),
    @JsonProperty(Role.PARTNER_SELLER)
    PARTNER_SELLER(Role.PARTNER_SELLER);

    private final String role;

    PersonRole(String role) {
        this.role = role;
    }

    /** Whether people of partners have it, and not the vendor's. */
    public boolean isOfPartners() {
        return this == PARTNER_ADMIN || this == PARTNER_SELLER;
    }

    /** As in a token. */
    public String role() {
        return role;
    }

    /** @param roles as in a token */
    public static Set<PersonRole> of(Set<String> roles) {
        return Arrays.stream(values())
                .filter(known -> roles.contains(known.role))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonRole.class)));
    }

    /** Whether roles in tokens have that name. */
    public static boolean isNamed(String name) {
        return Arrays.stream(values()).anyMatch(known -> known.role.equals(name));
    }
}
