package dev.tandem.incentive.period.rest;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.List;
import java.util.Optional;

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

    /**
     * The value of the query parameter {@code period}: another spelling of a period would find nothing.
     *
     * @param code null if it was not given
     * @throws InvalidRequest if it is not a period
     */
    public static Optional<String> filter(String code) {
        return Optional.ofNullable(code).map(given -> read(given, "period").code());
    }
}
