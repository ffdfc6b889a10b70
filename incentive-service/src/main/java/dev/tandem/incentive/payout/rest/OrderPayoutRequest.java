package dev.tandem.incentive.payout.rest;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The statements to pay, by period, and the execution date. */
@Schema(name = "OrderPayout")
public record OrderPayoutRequest(
        @NotNull @Schema(example = "2017Q1") String period,

        @NotNull @Schema(example = "2017-05-02", description = "Today at the earliest")
        LocalDate executeOn) {
    /** @throws InvalidRequest if it is not valid */
    AccountingPeriod accountingPeriod() {
        return PeriodCode.read(period, "/period");
    }
}
