package dev.tandem.incentive.pricing;

import dev.tandem.incentive.agreement.AgreementVersion;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.platform.Ids;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * One version of the prices and discounts that partners buy at. The products' prices and the terms of each tier are
 * stored in separate tables, because partners may see only some of their rows.
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

    /** @throws Refusal if it is approved; a change then requires a new version */
    void revise(AgreedPrices prices, UUID by, Instant at) {
        Refusal.ifAny(objectionTo("revise"));
        change(prices.heading(), by);
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
    protected Refusal rewritesThePast(LocalDate earliest) {
        return new PricingRefusals.PriceScheduleRewritesThePast(id(), code(), number(), earliest);
    }

    /** Without the terms of its tiers, which are stored in separate rows. */
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
