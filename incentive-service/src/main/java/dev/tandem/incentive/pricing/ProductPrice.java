package dev.tandem.incentive.pricing;

import dev.tandem.incentive.agreement.AgreementVersion;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The price of a product in one version of a schedule. It repeats the version's currency, days and approval, so that
 * the database can refuse two prices of a product for one day and find the price of a day by an index.
 */
@Entity
@Table(name = "product_price")
public class ProductPrice extends TenantRecord {
    @Id
    private UUID id;

    private UUID scheduleId;
    private UUID productId;
    private BigDecimal listPrice;
    private BigDecimal floorPrice;
    private String currency;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;
    private boolean approved;

    protected ProductPrice() {}

    ProductPrice(AgreementVersion schedule, PricedProduct product) {
        this.id = Ids.next();
        this.scheduleId = schedule.id();
        this.productId = product.productId();
        this.listPrice = product.listPrice();
        this.floorPrice = product.floorPrice();
        this.currency = schedule.currency().getCurrencyCode();
        this.effectiveFrom = schedule.effectiveFrom();
        this.effectiveTo = schedule.effectiveTo().orElse(null);
    }

    public UUID id() {
        return id;
    }

    public UUID scheduleId() {
        return scheduleId;
    }

    public UUID productId() {
        return productId;
    }

    public BigDecimal listPrice() {
        return listPrice;
    }

    public Optional<BigDecimal> floorPrice() {
        return Optional.ofNullable(floorPrice);
    }

    public String currency() {
        return currency;
    }
}
