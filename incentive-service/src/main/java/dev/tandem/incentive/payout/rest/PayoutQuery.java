package dev.tandem.incentive.payout.rest;

import dev.tandem.incentive.payout.PayoutStatus;
import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.platform.paging.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of payouts. */
public class PayoutQuery {
    @QueryParam("status")
    @Parameter(description = "Payouts with this status, or with one of several", example = "[\"ordered\"]")
    public List<PayoutStatus> status;

    @QueryParam("period")
    @Parameter(description = "Payouts of the statements of this period", example = "2017Q1")
    public String period;

    Conditions conditions() {
        return new Conditions().and("status in ?", status).and("period = ?", PeriodCode.filter(period));
    }
}
