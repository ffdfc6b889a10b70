package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.period.rest.PeriodCode;
import dev.tandem.incentive.statement.StatementStatus;
import dev.tandem.incentive.statement.Statements;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters for statements. */
public class StatementQuery {
    private static final Map<String, StatementStatus> STATUS = Map.of(
            "draft", StatementStatus.DRAFT,
            "inReview", StatementStatus.IN_REVIEW,
            "approved", StatementStatus.APPROVED,
            "published", StatementStatus.PUBLISHED,
            "disputed", StatementStatus.DISPUTED,
            "paid", StatementStatus.PAID);

    @QueryParam("period")
    @Parameter(description = "The period of the statements", example = "2017Q1")
    public String period;

    @QueryParam("payeeId")
    @Size(max = 200)
    @Parameter(description = "The id of a partner or a person")
    public String payeeId;

    @QueryParam("status")
    @Parameter(description = "draft, inReview, approved, published, disputed or paid")
    public String status;

    Statements.Filter filter() {
        if (status != null && !STATUS.containsKey(status)) {
            throw new InvalidRequest(
                    List.of(new FieldFault("status", "malformed", "must be one of " + STATUS.keySet())));
        }
        return new Statements.Filter(
                PeriodCode.filter(period),
                Optional.ofNullable(payeeId),
                Optional.ofNullable(status).map(STATUS::get));
    }
}
