package dev.tandem.incentive.payout.rest;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which statements the bank is to pay, and when. */
@Schema(name = "OrderPayout")
public record OrderPayoutRequest(
        @NotNull @Schema(example = "2017Q1") String period,

        @NotNull @Schema(example = "2017-05-02", description = "Today at the earliest")
        LocalDate executeOn) {
    /** @throws InvalidRequest when it is none */
    AccountingPeriod accountingPeriod() {
        return PeriodCode.read(period, "/period");
    }
}
