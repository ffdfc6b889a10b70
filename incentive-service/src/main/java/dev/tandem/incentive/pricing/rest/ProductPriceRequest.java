package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.agreement.rest.AgreedCurrency;
import dev.tandem.incentive.pricing.PricedProduct;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The price of one piece of a product. */
@Schema(name = "ProductPriceToSet")
public record ProductPriceRequest(
        @NotNull
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345670002", description = "The product id used in " + "deals")
        UUID productId,

        @NotNull
        @NotNegative
        @Schema(
                example = "{\"amount\":\"100.00\",\"currency\":\"USD\"}",
                description = "The list price of one " + "piece, more than 0")
        Money listPrice,

        @NotNegative
        @Schema(
                example = "{\"amount\":\"70.00\",\"currency\":\"USD\"}",
                description = "The price of a piece below which no discount may go; absent for no floor")
        Money floorPrice,

        @NotNegative
        @Schema(
                example = "{\"amount\":\"40.00\",\"currency\":\"USD\"}",
                description = "The vendor's cost of a piece, never visible to partners; absent if unknown")
        Money cost) {

    static void check(List<ProductPriceRequest> products, Currency currency, List<FieldFault> faults) {
        Set<UUID> seen = new HashSet<>();
        for (int each = 0; each < products.size(); each++) {
            String pointer = "/products/" + each;
            if (!seen.add(products.get(each).productId())) {
                faults.add(new FieldFault(
                        pointer + "/productId", "repeated", "another price is already set for " + "this product"));
            }
            products.get(each).check(pointer, currency, faults);
        }
    }

    private void check(String pointer, Currency currency, List<FieldFault> faults) {
        AgreedCurrency.check(listPrice, currency, pointer + "/listPrice", faults);
        AgreedCurrency.check(floorPrice, currency, pointer + "/floorPrice", faults);
        AgreedCurrency.check(cost, currency, pointer + "/cost", faults);
        if (listPrice.isZero()) {
            faults.add(new FieldFault(pointer + "/listPrice", "notPositive", "must be more than 0"));
        }
        if (floorPrice != null && floorPrice.amount().compareTo(listPrice.amount()) > 0) {
            faults.add(new FieldFault(pointer + "/floorPrice", "aboveListPrice", "must not be above the list price"));
        }
    }

    PricedProduct product() {
        return new PricedProduct(productId, listPrice.amount(), amount(floorPrice), amount(cost));
    }

    private static BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }
}
