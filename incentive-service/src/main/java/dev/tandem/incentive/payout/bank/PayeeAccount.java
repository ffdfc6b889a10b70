package dev.tandem.incentive.payout.bank;

import dev.tandem.platform.aggregate.KeyedAggregate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The account to which a payee is paid. */
@Entity
@Table(name = "payee_account")
public class PayeeAccount extends KeyedAggregate {
    private String payeeId;

    @Embedded
    private BankAccount account;

    protected PayeeAccount() {}

    PayeeAccount(String payeeId) {
        this.payeeId = payeeId;
    }

    void become(BankAccount other) {
        account = other;
    }

    public String payeeId() {
        return payeeId;
    }

    public BankAccount account() {
        return account;
    }
}
