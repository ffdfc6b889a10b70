package dev.tandem.lead.account;

import dev.tandem.platform.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** Why an account is not changed or merged. */
public final class AccountRefusals {
    private AccountRefusals() {}

    /** Two accounts that leads of one company would be matched to. */
    static final class AccountAlreadyExists extends Refusal {
        AccountAlreadyExists(Account other) {
            super(
                    Kind.CONFLICT,
                    "accountAlreadyExists",
                    "Account " + other.id() + " has that name or domain; merge the two if they are one company.");
            with("accountId", other.id());
        }
    }

    static final class AccountMerged extends Refusal {
        AccountMerged(UUID account, UUID into) {
            super(Kind.CONFLICT, "accountMerged", "Account " + account + " was merged into account " + into + ".");
            with("accountId", into);
        }
    }

    static final class AccountStandsForOthers extends Refusal {
        AccountStandsForOthers(UUID account, List<UUID> others) {
            super(
                    Kind.CONFLICT,
                    "accountStandsForOthers",
                    "Account " + account
                            + " stands for others, which have to be merged one by one, or separated before.");
            with("accountIds", others);
        }
    }

    static final class AccountNotMerged extends Refusal {
        AccountNotMerged(UUID account) {
            super(Kind.CONFLICT, "accountNotMerged", "Account " + account + " was not merged into another.");
        }
    }

    /** A mail provider's domain says nothing about the company. */
    static final class PublicMailDomain extends Refusal {
        PublicMailDomain(String domain) {
            super(Kind.INVALID, "publicMailDomain", domain + " is a mail provider's domain, and no company's own.");
        }
    }
}
