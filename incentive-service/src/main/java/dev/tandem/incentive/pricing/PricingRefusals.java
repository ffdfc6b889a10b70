package dev.tandem.incentive.pricing;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reasons why a price schedule cannot change, or products cannot be quoted. */
public final class PricingRefusals {
    private PricingRefusals() {}

    /** Up to today partners may have bought at the prices in force; new prices take effect tomorrow at the earliest. */
    @Fact(name = "earliest", type = LocalDate.class, meaning = "The first day on which a version can begin")
    @Fact(name = "inForce", type = UUID.class, meaning = "The version that applies then")
    public static final class PriceScheduleRewritesThePast extends Conflict {
        public PriceScheduleRewritesThePast(UUID inForce, String code, int number, LocalDate earliest) {
            super("Version " + number + " of price schedule " + code
                    + " has been approved for that day; a new version can take effect on " + earliest
                    + " at the earliest.");
            with("inForce", inForce);
            with("earliest", earliest);
        }
    }

    /** A product has at most one price per currency and day, so that its price is unambiguous. */
    @Fact(
            name = "productIds",
            type = UUID.class,
            several = true,
            meaning = "The products that another schedule prices then")
    public static final class ProductsPricedTwice extends Conflict {
        /** @param products the first of them, if there are many */
        public ProductsPricedTwice(List<UUID> products) {
            super("Another price schedule in this currency has prices for the same products on the same days.");
            with("productIds", products);
        }
    }

    /** A partner that is suspended on the business date cannot buy at partner prices, just as it earns no share. */
    @Fact(name = "on", type = LocalDate.class, meaning = "The day on which it is suspended")
    public static final class PartnerSuspended extends Conflict {
        public PartnerSuspended(UUID partner, LocalDate on) {
            super("The partner " + partner + " is suspended on " + on + ".");
            with("on", on);
        }
    }

    /** No price schedule in force on that day has all of the products in one currency. */
    @Fact(name = "on", type = LocalDate.class, meaning = "The day whose prices were asked for")
    @Fact(name = "productIds", type = UUID.class, several = true, meaning = "The products without a price")
    public static final class ProductsNotPriced extends RuleViolation {
        /** @param products without a price; empty if each has one, but no currency has them all */
        public ProductsNotPriced(List<UUID> products, LocalDate on) {
            super("On " + on + " the products have no price in one currency.");
            with("productIds", products);
            with("on", on);
        }
    }

    /** The products have prices in more than one currency, and the request does not name one. */
    @Fact(
            name = "currencies",
            type = String.class,
            several = true,
            meaning = "In which the products have prices",
            example = "EUR")
    public static final class SeveralCurrencies extends RuleViolation {
        public SeveralCurrencies(Collection<String> currencies) {
            super("The products have prices in several currencies; request one " + "of them.");
            with("currencies", List.copyOf(currencies));
        }
    }

    /** An amount has at most 15 digits before the decimal point. */
    public static final class QuoteTooLarge extends RuleViolation {
        public QuoteTooLarge() {
            super("The total exceeds the largest possible amount; request fewer pieces.");
        }
    }
}
