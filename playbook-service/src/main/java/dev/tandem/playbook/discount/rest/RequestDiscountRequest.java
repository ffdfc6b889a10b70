package dev.tandem.playbook.discount.rest;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.discount.Discount;
import dev.tandem.playbook.discount.DiscountTerms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "A requested discount on the deal's price, in percent or in money",
        example = "{\"percent\":\"12.5\",\"validUntil\":\"2026-06-30\",\"reason\":\"A competitor offers 15 % less\"}")
record RequestDiscountRequest(
        @Schema(
                description = "The product of the deal that it is for; left out for the whole deal",
                example = "0192f1c2-7d3e-7abc-8def-01234567100b")
        UUID productId,

        @Pattern(regexp = PERCENT, message = "must be a percentage from 0 to 100 in a text, with at most four decimals")
        @Schema(description = "More than 0, at most 100; left out if amount is given", example = "12.5")
        String percent,

        @NotNegative @Schema(description = "In the deal's currency; left out if percent is given")
        Money amount,

        @Schema(
                description =
                        "The last day on which it holds, by the tenant's time zone; not before today. Left out if it"
                                + " has no end",
                example = "2026-06-30")
        LocalDate validUntil,

        @NotBlank @Size(max = 2000) @Schema(example = "A competitor offers 15 % less")
        String reason) {
    private static final String PERCENT = "^(100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?)$";

    /**
     * Makes the terms of the price of the deal, or of the product in it.
     *
     * @throws InvalidRequest unless exactly one of percent and amount is given, and the percent is more than 0
     */
    Function<Money, DiscountTerms> terms() {
        if ((percent == null) == (amount == null)) {
            throw fault("must be either percent or amount");
        }
        if (percent != null && new BigDecimal(percent).signum() == 0) {
            throw new InvalidRequest(List.of(new FieldFault("/percent", "range", "must be more than 0")));
        }
        return this::at;
    }

    /** @throws InvalidRequest unless the amount is at most the price, in its currency */
    private DiscountTerms at(Money price) {
        Discount discount = new Discount(price, percent == null ? null : new BigDecimal(percent), amount);
        discount.fault().ifPresent(fault -> {
            throw fault("must be " + fault);
        });
        return new DiscountTerms(productId, discount, validUntil);
    }

    private static InvalidRequest fault(String message) {
        return new InvalidRequest(List.of(new FieldFault("/amount", "discount", message)));
    }
}
