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
 * The amounts that a refund, a cancellation or early churn takes back.
 *
 * @param windowDays days from the day of the sale, which counts as the first; later changes take nothing back
 * @param money the effect on the deal's earnings
 * @param attainment the effect on the deal's part of the running total that places later deals in tiers
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
    /** @param amount the agreed amount of the sale, in the currency of its refunds */
    public AfterClawback kept(LocalDate soldOn, BigDecimal amount, AfterSale afterSale) {
        Fraction lost = refunded(soldOn, amount, afterSale)
                .max(cancelled(soldOn, afterSale))
                .max(unserved(soldOn, afterSale));
        return new AfterClawback(money.kept(lost), attainment.kept(lost));
    }

    /** Never more than the sale, whatever was reported: a payee never owes more than was earned. */
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

    /** A churn takes back the remaining days of the window: two thirds after 30 of 90 days. */
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
