package dev.tandem.incentive.pricing;

import dev.tandem.platform.aggregate.TenantRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** The vendor's cost of a product. It is stored apart from the price, because no partner may see this row. */
@Entity
@Table(name = "product_cost")
class ProductCost extends TenantRecord {
    @Id
    @Column(name = "price_id")
    private UUID priceId;

    private BigDecimal cost;

    protected ProductCost() {}

    ProductCost(UUID priceId, BigDecimal cost) {
        this.priceId = priceId;
        this.cost = cost;
    }

    UUID priceId() {
        return priceId;
    }

    BigDecimal cost() {
        return cost;
    }
}
