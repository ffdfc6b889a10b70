package dev.tandem.incentive.period.rest;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.List;

/** The code of a period in requests. */
public final class PeriodCode {
    private PeriodCode() {}

    /**
     * @param pointer the pointer to the code in the request
     * @throws InvalidRequest if it is not a period
     */
    public static AccountingPeriod read(String code, String pointer) {
        return AccountingPeriod.parse(code)
                .orElseThrow(() -> new InvalidRequest(List.of(new FieldFault(
                        pointer, "malformed", "must be a quarter such as 2017Q1 or a month such as 2017-03"))));
    }
}
