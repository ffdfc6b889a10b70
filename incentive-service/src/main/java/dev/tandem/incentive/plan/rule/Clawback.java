package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.AfterClawback;
import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.deal.AfterSale;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a refund, a cancellation or an early leaving of the customer takes back.
 *
 * @param windowDays counted from the day of the sale, which is the first of them; what happens later takes nothing back
 * @param money what becomes of what the deal earned
 * @param attainment what becomes of the deal's part of the running total by which later deals climb the tiers
 */
@Schema(name = "Clawback", description = "What a refund, cancellation or churn within the window takes back")
public record Clawback(
        @NotNull
        @Min(1)
        @Max(3650)
        @Schema(example = "90", description = "Days from the day of the sale, which counts as the first")
        Integer windowDays,

        @NotNull @Schema(description = "The effect on the deal's earnings")
        ClawbackShare money,

        @NotNull @Schema(description = "The effect on the deal's part of the attainment")
        ClawbackShare attainment) {
    /** @param amount of the sale as agreed, in the currency of its refunds */
    public AfterClawback kept(LocalDate soldOn, BigDecimal amount, AfterSale afterSale) {
        Fraction lost = refunded(soldOn, amount, afterSale)
                .max(cancelled(soldOn, afterSale))
                .max(unserved(soldOn, afterSale));
        return new AfterClawback(money.kept(lost), attainment.kept(lost));
    }

    /** Never more than the sale, whatever was told: nobody owes more than was earned. */
    private Fraction refunded(LocalDate soldOn, BigDecimal amount, AfterSale afterSale) {
        Fraction refunded = Fraction.of(afterSale.refundedUntil(soldOn.plusDays(windowDays - 1L)));
        Fraction sold = Fraction.of(amount);
        if (refunded.compareTo(Fraction.NOTHING) <= 0) {
            return Fraction.NOTHING;
        }
        return refunded.compareTo(sold) < 0 ? refunded.over(sold) : Fraction.ONE;
    }

    private Fraction cancelled(LocalDate soldOn, AfterSale afterSale) {
        boolean inside =
                afterSale.cancelled().filter(day -> daysLeft(soldOn, day) > 0).isPresent();
        return inside ? Fraction.ONE : Fraction.NOTHING;
    }

    /** Who leaves loses the days of the window that are left: of 90 days after 30, two thirds. */
    private Fraction unserved(LocalDate soldOn, AfterSale afterSale) {
        return afterSale
                .left()
                .map(day -> Fraction.of(BigDecimal.valueOf(daysLeft(soldOn, day))))
                .map(left -> left.over(Fraction.of(BigDecimal.valueOf(windowDays)))
                        .max(Fraction.NOTHING)
                        .min(Fraction.ONE))
                .orElse(Fraction.NOTHING);
    }

    private long daysLeft(LocalDate soldOn, LocalDate day) {
        return windowDays - ChronoUnit.DAYS.between(soldOn, day);
    }
}
