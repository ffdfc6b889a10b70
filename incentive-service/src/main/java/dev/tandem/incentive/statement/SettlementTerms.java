package dev.tandem.incentive.statement;

import dev.tandem.platform.aggregate.KeyedAggregate;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A tenant's settlement terms. Changed terms apply to statements published from then on. */
@Entity
@Table(name = "settlement_terms")
public class SettlementTerms extends KeyedAggregate {
    private int disputeDays = 30;
    private int decisionDays = 10;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AmountsByCurrency fourEyesFrom = AmountsByCurrency.NONE;

    protected SettlementTerms() {}

    /** The default terms of a tenant that has set none. */
    static SettlementTerms usual() {
        return new SettlementTerms();
    }

    void agree(int toDispute, int toDecide, List<Money> amounts) {
        disputeDays = toDispute;
        decisionDays = toDecide;
        fourEyesFrom = new AmountsByCurrency(amounts);
    }

    /**
     * Whether two people must approve an amount: from the amount set for its currency upwards. If none is set, always.
     */
    public boolean needsFourEyes(Money amount) {
        return fourEyesFrom.amounts().stream()
                .filter(from -> from.currency().equals(amount.currency()))
                .findFirst()
                .map(from -> amount.amount().abs().compareTo(from.amount()) >= 0)
                .orElse(true);
    }

    /**
     * Whether two people must uphold disputes of a line: from the amount set for its currency upwards. If none is set,
     * one is enough: what is granted is paid by a statement, which two people approve.
     */
    public boolean needsFourEyesToGrant(Money amount) {
        return !fourEyesFrom().isEmpty() && needsFourEyes(amount);
    }

    /** The deadline, from the publication. */
    public Duration timeToDispute() {
        return Duration.ofDays(disputeDays);
    }

    /** The deadline, from the opening of a dispute. */
    public Duration timeToDecide() {
        return Duration.ofDays(decisionDays);
    }

    public int disputeDays() {
        return disputeDays;
    }

    public int decisionDays() {
        return decisionDays;
    }

    public List<Money> fourEyesFrom() {
        return fourEyesFrom.amounts();
    }
}
