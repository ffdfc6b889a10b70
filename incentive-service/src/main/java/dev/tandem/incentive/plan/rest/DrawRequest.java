package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.calculation.RecoverableDraw;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An advance that raises each period of a payee to an amount and is recovered from later earnings. */
@Schema(
        name = "PlanRuleDraw",
        description = "An advance, posted when a period closes and recovered from later " + "periods")
public record DrawRequest(
        @NotNull @NotNegative @Schema(description = "The amount a period is raised to")
        Money amount,

        @NotNull
        @Min(2)
        @Max(120)
        @Schema(
                example = "4",
                description = "The first period of the plan, counted from 1, that recovers the advance instead of "
                        + "drawing")
        Integer recoverFrom) {
    public static DrawRequest of(RecoverableDraw draw, Currency currency) {
        return new DrawRequest(new Money(draw.amount(), currency), draw.recoverFrom());
    }

    public RecoverableDraw draw() {
        return new RecoverableDraw(amount.amount(), recoverFrom);
    }
}
