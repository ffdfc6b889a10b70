package dev.tandem.playbook.staff;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person who acts on a sale, and their side.
 *
 * @param roles as in their token
 */
public record Actor(UUID person, Side side, Set<String> roles) {
    /** The roles that lead the people of their side. */
    public static final Set<String> LEADING = Set.of(Role.VENDOR_ADMIN, Role.CHANNEL_MANAGER, Role.PARTNER_ADMIN);

    /** The roles of both sides that sell together. */
    public static final Set<String> SELLING = Set.of(
            Role.VENDOR_ADMIN, Role.CHANNEL_MANAGER, Role.VENDOR_SELLER, Role.PARTNER_ADMIN, Role.PARTNER_SELLER);

    /** Whether they lead the people of their side. */
    public boolean leads() {
        return roles.stream().anyMatch(LEADING::contains);
    }

    /** The roles that lead the people of a side, in one order. */
    public static List<String> leading(Side side) {
        return LEADING.stream().filter(side::has).sorted().toList();
    }

    /** Whether a role is this person's, and on the side they act for. */
    public boolean is(Side roleSide, UUID holder) {
        return side == roleSide && person.equals(holder);
    }

    public static Actor of(Caller caller) {
        return new Actor(caller.personId(), Side.of(caller), caller.roles());
    }
}
