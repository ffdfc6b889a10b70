package dev.tandem.lead.account;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.util.List;
import java.util.UUID;

/** Why an account is not changed or merged. */
public final class AccountRefusals {
    private AccountRefusals() {}

    /** Two accounts that leads of one company would be matched to. */
    @Fact(name = "accountId", type = UUID.class, meaning = "The account that has that name or domain")
    public static final class AccountAlreadyExists extends Conflict {
        AccountAlreadyExists(Account other) {
            super("Account " + other.id() + " has that name or domain; merge the two if they are one company.");
            with("accountId", other.id());
        }
    }

    @Fact(name = "accountId", type = UUID.class, meaning = "The account that has taken its place")
    public static final class AccountMerged extends Conflict {
        AccountMerged(UUID account, UUID into) {
            super("Account " + account + " was merged into account " + into + ".");
            with("accountId", into);
        }
    }

    @Fact(name = "accountIds", type = UUID.class, several = true, meaning = "The accounts to merge or separate first")
    public static final class AccountStandsForOthers extends Conflict {
        AccountStandsForOthers(UUID account, List<UUID> others) {
            super("Account " + account
                    + " stands for others, which have to be merged one by one, or separated before.");
            with("accountIds", others);
        }
    }

    public static final class AccountNotMerged extends Conflict {
        AccountNotMerged(UUID account) {
            super("Account " + account + " was not merged into another.");
        }
    }

    /** A mail provider's domain says nothing about the company. */
    @Fact(name = "domain", type = String.class, meaning = "The domain", example = "alpine.example")
    public static final class PublicMailDomain extends RuleViolation {
        PublicMailDomain(String domain) {
            super(domain + " is a mail provider's domain, and no company's own.");
            with("domain", domain);
        }
    }
}
