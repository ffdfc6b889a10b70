package dev.tandem.incentive.ledger;

import dev.tandem.incentive.plan.rule.RuleKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Double entry: an amount moves from one account to another. A negative amount moves the other way. */
@Embeddable
public record AccountPair(
        @Enumerated(EnumType.STRING) @Column(name = "debit_account")
        LedgerAccount debit,

        @Enumerated(EnumType.STRING) @Column(name = "credit_account")
        LedgerAccount credit) {
    /** A payee's earnings are an expense of the vendor, and a liability until they are paid. */
    public static AccountPair earnedUnder(RuleKind kind) {
        LedgerAccount expense =
                kind == RuleKind.OVERLAY ? LedgerAccount.OVERLAY_EXPENSE : LedgerAccount.COMMISSION_EXPENSE;
        return new AccountPair(expense, LedgerAccount.PAYEE_PAYABLE);
    }
}
