package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.incentive.statement.StatementStatus;
import dev.tandem.platform.paging.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of statements. */
public class StatementQuery {
    @QueryParam("status")
    @Parameter(description = "Statements with this status, or with one of several", example = "[\"published\"]")
    public List<StatementStatus> status;

    @QueryParam("period")
    @Parameter(description = "The period of the statements", example = "2017Q1")
    public String period;

    @QueryParam("payeeId")
    @Size(max = 200)
    @Parameter(description = "The id of a partner or a person")
    public String payeeId;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("period = ?", PeriodCode.filter(period))
                .and("payeeId = ?", payeeId);
    }
}
