package dev.tandem.incentive.payout;

import dev.tandem.incentive.payout.bank.BankAccount;
import dev.tandem.incentive.statement.Statement;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import dev.tandem.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The payment of one statement, with both accounts as of the order. It never changes. */
@Entity
@Immutable
public class Payment extends TenantRecord {
    @Id
    private UUID id;

    private UUID payoutId;
    private UUID statementId;
    private String period;
    private String payeeId;
    private BigDecimal amount;
    private String currency;

    @Embedded
    private BankAccount creditor;

    @Embedded
    @AttributeOverride(name = "holder", column = @Column(name = "debtor_holder"))
    @AttributeOverride(name = "iban", column = @Column(name = "debtor_iban"))
    @AttributeOverride(name = "accountNumber", column = @Column(name = "debtor_account_number"))
    @AttributeOverride(name = "bic", column = @Column(name = "debtor_bic"))
    private BankAccount debtor;

    protected Payment() {}

    Payment(UUID payout, Statement statement, BankAccount debtor, BankAccount creditor) {
        this.id = Ids.next();
        this.payoutId = payout;
        this.statementId = statement.id();
        this.period = statement.period();
        this.payeeId = statement.payeeId();
        this.amount = statement.payable().amount();
        this.currency = statement.payable().currency().getCurrencyCode();
        this.debtor = debtor;
        this.creditor = creditor;
    }

    public UUID id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
    }

    public String period() {
        return period;
    }

    public Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    public BankAccount creditor() {
        return creditor;
    }

    public BankAccount debtor() {
        return debtor;
    }
}
