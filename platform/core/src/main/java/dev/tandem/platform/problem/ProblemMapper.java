package dev.tandem.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every refusal and failure into a {@link Problem}. The only place that knows which status a refusal has. */
public class ProblemMapper {
    private static final String NOT_YOUR_ROLE = "The caller's roles do not include this action.";
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        Response problem = Problem.of(status(refusal.kind()), refusal).response();
        return refusal.retryAfter()
                .map(wait -> Response.fromResponse(problem)
                        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                        .build())
                .orElse(problem);
    }

    @ServerExceptionMapper
    public Response invalid(InvalidRequest invalid) {
        return Problem.of(invalid).response();
    }

    @ServerExceptionMapper
    public Response violated(ConstraintViolationException violations) {
        List<FieldFault> faults = violations.getConstraintViolations().stream()
                .map(FieldFault::of)
                .sorted(Comparator.comparing(FieldFault::pointer).thenComparing(FieldFault::code))
                .toList();
        return invalid(new InvalidRequest(faults));
    }

    /** Another transaction was faster, or the two waited for each other and the database ended this one. */
    @ServerExceptionMapper({OptimisticLockException.class, PessimisticLockException.class})
    public Response changedMeanwhile(PersistenceException lost) {
        return Problem.of(
                        409, "changedMeanwhile", "Another request changed this record at the same time; read it again.")
                .response();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(RuntimeException missing) {
        Response problem = Problem.of(
                        401, "unauthenticated", "A valid bearer token of this suite's issuer is required.")
                .response();
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException role) {
        return Problem.of(403, "forbidden", NOT_YOUR_ROLE).response();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure) {
        Response answer = failure.getResponse();
        if (answer.getStatus() >= 500) {
            return failed(failure);
        }
        return Problem.of(answer.getStatus(), code(answer.getStatus()), detail(answer.getStatus(), failure))
                .response();
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure) {
        if (failure.getCause() instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (LostConnection.isBehind(failure)) {
            LOG.infof("A body did not arrive as a whole: %s", failure.getMessage());
            return invalid(new InvalidRequest(
                    List.of(new FieldFault("", "incomplete", "the body did not arrive as a whole"))));
        }
        UUID incident = UUID.randomUUID();
        LOG.errorf(failure, "Incident %s", incident);
        return Problem.of(500, "internalError", "Something went wrong on our side; incident " + incident + ".")
                .response();
    }

    public static int status(Refusal.Kind kind) {
        return switch (kind) {
            case RULE_VIOLATION -> 422;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case STALE -> 412;
            case REVISION_REQUIRED -> 428;
            case TOO_OFTEN -> 429;
        };
    }

    /** The framework's own words name its classes and annotations. */
    private static String detail(int status, WebApplicationException failure) {
        return switch (status) {
            case 403 -> NOT_YOUR_ROLE;
            case 404 -> "There is nothing at this path.";
            case 406 -> "None of the media types in Accept is available here.";
            default -> failure.getMessage();
        };
    }

    private static String code(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404 -> "notFound";
            case 406 -> "notAcceptable";
            case 413 -> "requestTooLarge";
            default -> "badRequest";
        };
    }
}
