package dev.tandem.incentive.metric;

import dev.tandem.platform.aggregate.KeyedAggregate;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** A partner's targets for a quarter, with amounts in one currency. */
@Entity
@Table(name = "metric_target")
public class MetricTarget extends KeyedAggregate {
    private UUID partnerId;
    private String quarter;
    private String currency;
    private BigDecimal pipeline;
    private BigDecimal coSold;
    private BigDecimal retention;

    protected MetricTarget() {}

    MetricTarget(UUID partner, String quarter) {
        this.partnerId = partner;
        this.quarter = quarter;
    }

    void aim(Aim aim) {
        currency = aim.currency().getCurrencyCode();
        pipeline = aim.pipeline().orElse(null);
        coSold = aim.coSold().orElse(null);
        retention = aim.retention().orElse(null);
    }

    /** @param retention percent */
    public record Aim(
            Currency currency,
            Optional<BigDecimal> pipeline,
            Optional<BigDecimal> coSold,
            Optional<BigDecimal> retention) {}

    UUID partnerId() {
        return partnerId;
    }

    public Optional<Money> pipeline() {
        return Optional.ofNullable(pipeline).map(this::money);
    }

    public Optional<Money> coSold() {
        return Optional.ofNullable(coSold).map(this::money);
    }

    public Optional<BigDecimal> retention() {
        return Optional.ofNullable(retention);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
