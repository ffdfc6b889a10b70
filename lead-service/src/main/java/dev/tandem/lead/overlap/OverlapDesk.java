package dev.tandem.lead.overlap;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Compares a partner's list of companies with the vendor's, without revealing either list to the other side. */
@ApplicationScoped
public class OverlapDesk {
    /** Distinct companies. */
    static final int SHORTEST_LIST = 100;

    static final int CHECKS_A_DAY = 5;
    private static final Duration DAY = Duration.ofDays(1);
    private static final int SALT_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final OverlapChecks checks;
    private final Accounts accounts;
    private final CurrentCaller caller;
    private final TenantClock clock;

    OverlapDesk(OverlapChecks checks, Accounts accounts, CurrentCaller caller, TenantClock clock) {
        this.checks = checks;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws OverlapRefusals.TooManyOverlapChecks when the partner has reached the daily limit */
    public OverlapCheck begin() {
        UUID partnerId = caller.get().partner().orElseThrow();
        Instant now = clock.now();
        List<OverlapCheck> today = checks.latest(partnerId, now.minus(DAY), CHECKS_A_DAY);
        if (today.size() == CHECKS_A_DAY) {
            throw new OverlapRefusals.TooManyOverlapChecks(
                    CHECKS_A_DAY, now, today.get(CHECKS_A_DAY - 1).askedAt().plus(DAY));
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        OverlapCheck check = new OverlapCheck(partnerId, salt, caller.get().personId(), now);
        checks.persistAndFlush(check);
        return check;
    }

    /**
     * @param hashes of the companies on the partner's list, in lower-case hexadecimal
     * @throws OverlapRefusals.ListTooSmall when too few of them differ
     * @throws OverlapRefusals.OverlapCheckOver when the check was already answered, or its salt is too old
     */
    public OverlapCheck answer(UUID id, List<String> hashes) {
        OverlapCheck check = checks.visible(id);
        check.mustBeOpen(clock.now());
        Set<String> listed = Set.copyOf(hashes);
        if (listed.size() < SHORTEST_LIST) {
            throw new OverlapRefusals.ListTooSmall(listed.size(), SHORTEST_LIST);
        }
        check.answer(OverlapVerdict.of(inCommon(listed, check.salt()), listed.size()), listed.size(), clock.now());
        checks.persistAndFlush(check);
        return check;
    }

    private long inCommon(Set<String> listed, byte[] salt) {
        SaltedHash hash = new SaltedHash(salt);
        try (Stream<Account.Names> known = accounts.names()) {
            return known.filter(account -> account.anyMatches(name -> listed.contains(hash.of(name))))
                    .count();
        }
    }
}
