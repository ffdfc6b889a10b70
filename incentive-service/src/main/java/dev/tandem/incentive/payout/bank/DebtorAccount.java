package dev.tandem.incentive.payout.bank;

import dev.tandem.platform.aggregate.KeyedAggregate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Currency;

/** The account from which the vendor pays in one currency. */
@Entity
@Table(name = "debtor_account")
public class DebtorAccount extends KeyedAggregate {
    private String currency;

    @Embedded
    private BankAccount account;

    protected DebtorAccount() {}

    DebtorAccount(Currency currency) {
        this.currency = currency.getCurrencyCode();
    }

    void become(BankAccount other) {
        account = other;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public BankAccount account() {
        return account;
    }
}
