package dev.tandem.incentive.pricing;

import dev.tandem.incentive.pricing.terms.CreditTerms;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The terms of one tier in one version of a schedule. Each is a separate row, because a partner sees only those of its
 * own tiers.
 */
@Entity
@Table(name = "price_schedule_tier")
class ScheduleTier extends TenantRecord {
    @Id
    private UUID id;

    private UUID scheduleId;
    private String tier;
    private BigDecimal percent;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CreditTerms credit;

    protected ScheduleTier() {}

    ScheduleTier(UUID scheduleId, PriceTerms.TierDiscount discount) {
        this.id = Ids.next();
        this.scheduleId = scheduleId;
        this.tier = discount.tier();
        this.percent = discount.percent();
        this.credit = discount.credit();
    }

    UUID scheduleId() {
        return scheduleId;
    }

    PriceTerms.TierDiscount discount() {
        return new PriceTerms.TierDiscount(tier, percent, credit);
    }
}
