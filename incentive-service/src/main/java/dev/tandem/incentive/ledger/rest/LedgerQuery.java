package dev.tandem.incentive.ledger.rest;

import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.platform.paging.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
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

    @QueryParam("planId")
    @Parameter(description = "Postings under this plan version")
    public UUID planId;

    @QueryParam("dealId")
    @Parameter(description = "Postings for this deal")
    public UUID dealId;

    @QueryParam("thread")
    @Parameter(description = "Postings for this sale")
    public UUID thread;

    @QueryParam("held")
    @Parameter(description = "true to list only entries that still wait for an exchange rate")
    public boolean held;

    Conditions conditions() {
        Conditions wanted = new Conditions()
                .and("period = ?", PeriodCode.filter(period))
                .and("payeeId = ?", payeeId)
                .and("planId = ?", planId)
                .and("dealId = ?", dealId)
                .and("thread = ?", thread);
        return held ? Ledger.held(wanted) : wanted;
    }
}
