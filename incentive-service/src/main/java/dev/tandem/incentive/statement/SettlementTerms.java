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

/** How a tenant settles what it owes. Terms that change bind what is published from then on. */
@Entity
@Table(name = "settlement_terms")
public class SettlementTerms extends KeyedAggregate {
    private int disputeDays = 30;
    private int decisionDays = 10;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AmountsByCurrency fourEyesFrom = AmountsByCurrency.NONE;

    protected SettlementTerms() {}

    /** What holds for a tenant that has agreed nothing else. */
    static SettlementTerms usual() {
        return new SettlementTerms();
    }

    void agree(int toDispute, int toDecide, List<Money> amounts) {
        disputeDays = toDispute;
        decisionDays = toDecide;
        fourEyesFrom = new AmountsByCurrency(amounts);
    }

    /**
     * Whether two people have to agree to an amount: from the one named for its currency on. Where none is named, they
     * always have to.
     */
    public boolean needsFourEyes(Money amount) {
        return fourEyesFrom.amounts().stream()
                .filter(from -> from.currency().equals(amount.currency()))
                .findFirst()
                .map(from -> amount.amount().abs().compareTo(from.amount()) >= 0)
                .orElse(true);
    }

    /** From its publication on. */
    public Duration timeToDispute() {
        return Duration.ofDays(disputeDays);
    }

    /** From when a dispute was opened. */
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
