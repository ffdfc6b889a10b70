package dev.tandem.incentive.ledger.rest;

import dev.tandem.incentive.ledger.LedgerFilter;
import dev.tandem.incentive.period.rest.PeriodCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters for entries. */
public class LedgerQuery {
    @QueryParam("period")
    @Parameter(description = "The period the entries are posted in", example = "2017Q1")
    public String period;

    @QueryParam("payeeId")
    @Size(max = 200)
    @Parameter(description = "The id of a partner or a person")
    public String payeeId;

    @QueryParam("dealId")
    public UUID dealId;

    @QueryParam("held")
    @Parameter(description = "true to list only entries that still wait for an exchange rate")
    public boolean held;

    LedgerFilter filter() {
        return new LedgerFilter(
                PeriodCode.filter(period), Optional.ofNullable(payeeId), Optional.ofNullable(dealId), held);
    }
}
