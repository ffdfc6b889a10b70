package dev.tandem.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemMapperTest {
    private final ProblemMapper mapper = new ProblemMapper();

    static final class DoorShut extends Refusal {
        DoorShut(Kind kind) {
            super(kind, "The door is shut.");
            with("until", "noon");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RULE_VIOLATION,422",
        "NOT_FOUND,404",
        "FORBIDDEN,403",
        "CONFLICT,409",
        "STALE,412",
        "REVISION_REQUIRED,428",
        "TOO_OFTEN,429",
    })
    void everyKindOfRefusalHasItsStatus(Refusal.Kind kind, int status) {
        Response answer = mapper.refused(new DoorShut(kind));

        assertEquals(status, answer.getStatus());
        assertEquals(status, problem(answer).status());
        assertEquals("application/problem+json", answer.getMediaType().toString());
    }

    @Test
    void aRefusalShowsItsCodeItsWordsAndItsFacts() {
        Problem problem = problem(mapper.refused(new DoorShut(Refusal.Kind.CONFLICT)));

        assertEquals("doorShut", problem.code());
        assertEquals("https://tandem.dev/problems/doorShut", problem.type());
        assertEquals("The door is shut.", problem.detail());
        assertEquals(Map.of("until", "noon"), problem.facts());
    }

    @Test
    void anInvalidRequestShowsAllItsFaults() {
        List<FieldFault> faults =
                List.of(new FieldFault("/a", "size", "too long"), new FieldFault("/b", "min", "less"));

        Problem problem = problem(mapper.invalid(new InvalidRequest(faults)));

        assertEquals(400, problem.status());
        assertEquals(faults, problem.errors());
    }

    @Test
    void aFailureShowsAnIncidentAndNothingFromInside() {
        Response answer = mapper.failed(new IllegalStateException("select secret from bank_details"));

        Problem problem = problem(answer);
        assertEquals(500, answer.getStatus());
        assertEquals("internalError", problem.code());
        assertTrue(problem.detail().matches("Something went wrong on our side; incident [0-9a-f-]{36}\\."));
        assertFalse(problem.toString().contains("secret"));
        assertFalse(problem.toString().contains("Exception"));
    }

    @Test
    void noTwoFailuresShareAnIncident() {
        RuntimeException failure = new IllegalStateException();

        assertFalse(problem(mapper.failed(failure))
                .detail()
                .equals(problem(mapper.failed(failure)).detail()));
    }

    @Test
    void aRefusalInAWrappingIsStillARefusal() {
        Response answer = mapper.failed(new RuntimeException(new DoorShut(Refusal.Kind.CONFLICT)));

        assertEquals("doorShut", problem(answer).code());
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemToo() {
        Problem problem = problem(mapper.http(new NotAcceptableException("no text here")));

        assertEquals(406, problem.status());
        assertEquals("notAcceptable", problem.code());
    }

    @Test
    void whatTheFrameworkFailsAtShowsNothingFromInside() {
        WebApplicationException failure = new InternalServerErrorException("java.lang.Secret");

        assertFalse(problem(mapper.http(failure)).toString().contains("Secret"));
    }

    @Test
    void aLostRaceIsAConflict() {
        assertEquals(409, mapper.changedMeanwhile(new OptimisticLockException()).getStatus());
    }

    @Test
    void aMissingTokenIsAskedFor() {
        Response answer = mapper.unauthenticated(new UnauthorizedException());

        assertEquals(401, answer.getStatus());
        assertEquals("Bearer", answer.getHeaderString("WWW-Authenticate"));
    }

    @Test
    void aMissingRoleIsForbidden() {
        assertEquals(403, mapper.forbidden(new ForbiddenException()).getStatus());
    }

    private static Problem problem(Response answer) {
        return (Problem) answer.getEntity();
    }
}
