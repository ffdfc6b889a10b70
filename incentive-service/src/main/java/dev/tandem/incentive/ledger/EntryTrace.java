package dev.tandem.incentive.ledger;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.calculation.PayablePart;
import dev.tandem.incentive.calculation.Slice;
import dev.tandem.incentive.calculation.Trace;
import dev.tandem.incentive.exchange.ExchangeRate;
import dev.tandem.incentive.plan.rule.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The calculation behind an entry, complete enough to be redone by hand. Numbers are exact: decimal strings, or
 * fractions such as {@code 7/3} where no decimal ends. Parts that the viewer may not see are absent.
 */
@Schema(description = "The calculation behind an entry. Numbers are exact decimal strings, or fractions such as 7/3")
public record EntryTrace(
        Basis basis,

        @Schema(example = "54000", description = "The deal's figure that the rule applies to")
        String basisAmount,

        @Schema(
                example = "0",
                description =
                        "The earner's running total in the period before this deal; absent if it is not the viewer's")
        String attainmentBefore,

        @Schema(
                example = "54000",
                description = "The running total including this deal; absent if it is not the viewer's")
        String attainmentAfter,

        @Schema(
                description =
                        "The rates applied and the amounts they apply to; empty for a flat amount; absent if they are not the viewer's")
        List<SliceTrace> slices,

        @Schema(
                description =
                        "The slices cover the whole period so far, not this deal alone; absent if it is not the viewer's")
        Boolean wholePeriod,

        @Schema(
                description = "The steps from the slices to the deal's contribution: accelerators, clawback, cap "
                        + "or floor; absent if they are not the viewer's")
        AmountSteps steps,

        @Schema(
                example = "2620",
                description = "The deal's contribution, unrounded, before shares; absent if it is not the viewer's")
        String exactAmount,

        @Schema(example = "60", description = "The payee's percentage of this deal")
        String share,

        @Schema(description = "The running total of all payees and its rounding; absent for a partner")
        TotalTrace total,

        @Schema(description = "The payee's running sum and its rounding")
        PayeeTrace payee,

        @Schema(
                description = "The conversion of the deal's figure into the plan's currency; absent if no "
                        + "conversion was needed")
        ExchangeTrace exchange,

        @Schema(
                example = "30000.00",
                description =
                        "The earner's target in the plan's currency; present if the tiers are percentages of it; absent unless the rate is measured against one")
        String target) {

    /** The deal's own figure, and the rates that converted it to {@code basisAmount}. */
    @Schema(
            name = "TraceExchange",
            description = "amount times targetPerEuro, divided by sourcePerEuro, rounded once to the plan's currency")
    public record ExchangeTrace(
            @Schema(example = "1000000") String amount,
            @Schema(example = "JPY") String source,
            @Schema(example = "USD") String target,
            @Schema(example = "2017-04-13") LocalDate publishedOn,
            @Schema(example = "116") String sourcePerEuro,
            @Schema(example = "1.063") String targetPerEuro) {

        public static ExchangeTrace of(BigDecimal amount, ExchangeRate rate) {
            return new ExchangeTrace(
                    amount.toPlainString(),
                    rate.source().getCurrencyCode(),
                    rate.conversion().target().getCurrencyCode(),
                    rate.publishedOn(),
                    Fraction.of(rate.sourcePerEuro()).toString(),
                    Fraction.of(rate.targetPerEuro()).toString());
        }
    }

    /** A part of the basis and its rate. */
    @Schema(name = "TraceSlice")
    public record SliceTrace(
            @Schema(example = "0") String lower,

            @Schema(example = "50000", description = "Absent where the tier is open-ended")
            String upper,

            @Schema(example = "4.75", description = "Percent")
            String rate,

            @Schema(example = "50000") String basis,
            @Schema(example = "2375") String amount) {

        static SliceTrace of(Slice slice) {
            return new SliceTrace(
                    slice.lower().toPlainString(),
                    slice.upper().map(BigDecimal::toPlainString).orElse(null),
                    slice.percent().toString(),
                    slice.basis().toString(),
                    slice.amount().toString());
        }
    }

    /** Rounded half-even to the currency's minor unit. */
    @Schema(name = "TraceTotal", description = "Rounded half-even to the currency's minor unit")
    public record TotalTrace(
            @Schema(example = "0") String exactBefore,
            @Schema(example = "2620") String exactAfter,
            @Schema(example = "0.00") String roundedBefore,
            @Schema(example = "2620.00") String roundedAfter) {

        static TotalTrace of(Trace.RunningTotal total) {
            return new TotalTrace(
                    total.exactBefore().toString(),
                    total.exactAfter().toString(),
                    total.roundedBefore().toPlainString(),
                    total.roundedAfter().toPlainString());
        }
    }

    /** Apportioned by largest remainder: whole units, and the extra unit won by the remainder. */
    @Schema(
            name = "TracePayee",
            description = "By largest remainder: whole units plus the extra unit won by the remainder; the deal "
                    + "earns the payee apportionedAfter minus apportionedBefore")
    public record PayeeTrace(
            @Schema(example = "0") String exactBefore,
            @Schema(example = "1572") String exactAfter,
            @Schema(example = "1572.00") String wholeUnits,
            @Schema(example = "0") String extraUnit,
            @Schema(example = "0.00") String apportionedBefore,
            @Schema(example = "1572.00") String apportionedAfter) {

        static PayeeTrace of(Trace.RunningPart part) {
            return new PayeeTrace(
                    part.exactBefore().toString(),
                    part.exactAfter().toString(),
                    part.wholeUnits().toPlainString(),
                    part.extraUnit().toPlainString(),
                    part.apportionedBefore().toPlainString(),
                    part.apportionedAfter().toPlainString());
        }
    }

    /**
     * @param exchange null if the deal is in the plan's currency
     * @param target the earner's own; empty if the rule is not measured against one
     */
    public static EntryTrace of(Basis basis, PayablePart payout, ExchangeTrace exchange, Optional<BigDecimal> target) {
        Trace trace = payout.earning().trace();
        return new EntryTrace(
                basis,
                trace.basis().toString(),
                trace.attainmentBefore().toString(),
                trace.attainmentAfter().toString(),
                trace.slices().stream().map(SliceTrace::of).toList(),
                trace.wholePeriod(),
                AmountSteps.of(trace.steps(), payout.payable()),
                trace.exactAmount().toString(),
                trace.share().toString(),
                TotalTrace.of(trace.total()),
                PayeeTrace.of(trace.payee()),
                exchange,
                target.map(BigDecimal::toPlainString).orElse(null));
    }

    /** For a payee that is not the earner: the remaining parts do not reveal the attainment or shares of others. */
    public EntryTrace ofOwnShare() {
        return new EntryTrace(
                basis, basisAmount, null, null, null, null, null, null, share, null, payee, exchange, null);
    }

    /** For the earner: its own attainment, but not the parts of others in the total. */
    public EntryTrace ofOwnAttainment() {
        return new EntryTrace(
                basis,
                basisAmount,
                attainmentBefore,
                attainmentAfter,
                slices,
                wholePeriod,
                steps == null ? null : steps.withoutTotals(),
                exactAmount,
                share,
                null,
                payee,
                exchange,
                target);
    }
}
