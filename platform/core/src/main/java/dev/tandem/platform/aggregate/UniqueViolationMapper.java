package dev.tandem.platform.aggregate;

import dev.tandem.platform.problem.Problem;
import dev.tandem.platform.problem.ProblemMapper;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Somebody else was first, between a rule's look and the write, and the database's constraint held. */
public class UniqueViolationMapper {
    /** PostgreSQL's codes for a value that is taken: of a unique index, of an exclusion constraint. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    private final ProblemMapper problems = new ProblemMapper();

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
}
