package dev.tandem.platform.caller;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * On whose behalf work is done.
 *
 * @param tenant the vendor's partner program; everything the caller touches belongs to it
 * @param personId who it is, by {@link PersonIds}; {@link #SUITE} for the suite itself
 * @param partner the partner the caller belongs to; empty for the vendor's side
 * @param roles as in {@link Role}
 * @param client the program that acts for the subject, as the token's {@code client_id} or {@code azp} names it
 */
public record Caller(String tenant, UUID personId, Optional<UUID> partner, Set<String> roles, Optional<String> client) {
    /** The suite itself, at work without a caller. */
    public static final UUID SUITE = new UUID(0, 0);

    private static final String EVERY_TENANT = "*";

    /** The suite itself at work for one tenant: a consumer, a timer. */
    public static Caller system(String tenant) {
        return new Caller(tenant, SUITE, Optional.empty(), Set.of(), Optional.empty());
    }

    /** The suite itself looking for work in all tenants. Only plain SQL sees more than one tenant; entities see none. */
    public static Caller everyTenant() {
        return system(EVERY_TENANT);
    }

    public boolean isVendor() {
        return partner.isEmpty();
    }

    /** As the token's {@code side} names it: {@code vendor}, or the partner's id. */
    public String side() {
        return partner.map(UUID::toString).orElse("vendor");
    }

    /** Whether records of that partner exist for this caller. */
    public boolean sees(UUID owner) {
        return partner.isEmpty() || partner.get().equals(owner);
    }
}
