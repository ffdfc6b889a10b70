package dev.tandem.platform.aggregate;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemMapper;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What only the database can tell, and the client can mend. */
public class DatabaseErrorMapper {
    /** PostgreSQL's codes for a value that is taken: of a unique index, of an exclusion constraint. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    private final ProblemMapper problems = new ProblemMapper();

    /** Somebody else was first, between a rule's look and the write, and the database's constraint held. */
    @ServerExceptionMapper
    public Response lostRace(ConstraintViolationException violation) {
        if (!TAKEN.contains(violation.getSQLState())) {
            return problems.failed(violation);
        }
        return Problem.of(
                        409,
                        "changedMeanwhile",
                        "Another request wrote the same record at the same time; read it again.")
                .response();
    }

    /** A value that no column can hold, such as a date after the year 294276, or a text with a NUL character. */
    @ServerExceptionMapper
    public Response unstorable(DataException unstorable) {
        return problems.invalid(new InvalidRequest(List.of(
                new FieldFault("", "range", "a value is out of range, or has a character that cannot be stored"))));
    }
}
