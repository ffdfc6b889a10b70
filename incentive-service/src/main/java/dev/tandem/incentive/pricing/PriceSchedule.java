package dev.tandem.incentive.pricing;

import dev.tandem.incentive.agreement.AgreementVersion;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.platform.Ids;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * One version of the prices and discounts that partners buy at. The products' prices and what each tier gets stand in tables
 * of their own: partners see some of these rows and not others.
 */
@Entity
@Table(name = "price_schedule")
public class PriceSchedule extends AgreementVersion {
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PriceTerms.GeneralTerms terms;

    private int productCount;
    private Instant writtenAt;

    protected PriceSchedule() {}

    PriceSchedule(AgreedPrices prices, int number, UUID author, Instant at) {
        super(Ids.next(), prices.heading(), number, author);
        write(prices, at);
    }

    /** @throws Refusal when it is approved; a change is a new version then */
    void revise(AgreedPrices prices, UUID by, Instant at) {
        Refusal.ifAny(objectionTo("revise"));
        write(prices.heading(), by);
        write(prices, at);
    }

    private void write(AgreedPrices prices, Instant at) {
        terms = prices.terms().general();
        productCount = prices.products().size();
        writtenAt = at;
    }

    @Override
    protected String kind() {
        return "priceSchedule";
    }

    @Override
    protected Refusal rewritesThePast() {
        return new PricingRefusals.PriceScheduleRewritesThePast(id(), code(), number());
    }

    /** Without what its tiers get, which stands in rows of its own. */
    public PriceTerms.GeneralTerms terms() {
        return terms;
    }

    public int productCount() {
        return productCount;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
