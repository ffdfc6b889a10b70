package dev.tandem.playbook.discount.rest;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.discount.Discount;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "A requested discount, in percent or in money",
        example = "{\"price\":{\"amount\":\"2500.00\",\"currency\":\"USD\"},\"percent\":\"12.5\","
                + "\"reason\":\"A competitor offers 15 % less\"}")
record RequestDiscountRequest(
        @NotNull @NotNegative @Schema(description = "Before the discount")
        Money price,

        @Pattern(regexp = PERCENT, message = "must be a percentage from 0 to 100 in a text, with at most four decimals")
        @Schema(description = "0 to 100; left out if amount is given", example = "12.5")
        String percent,

        @NotNegative @Schema(description = "In the price's currency; left out if percent is given")
        Money amount,

        @NotBlank @Size(max = 2000) @Schema(example = "A competitor offers 15 % less")
        String reason) {
    private static final String PERCENT = "^(100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?)$";

    /** @throws InvalidRequest unless exactly one of percent and amount is given, and it is at most the price */
    Discount discount() {
        BigDecimal exact = percent == null ? null : new BigDecimal(percent);
        Discount.fault(price, exact, amount).ifPresent(fault -> {
            throw new InvalidRequest(List.of(new FieldFault("/amount", "discount", "must be " + fault)));
        });
        return new Discount(price, exact, amount);
    }
}
