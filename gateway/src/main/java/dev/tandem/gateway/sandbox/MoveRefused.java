package dev.tandem.gateway.sandbox;

import dev.tandem.platform.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The playbook service has not moved the clock, or has not said so: what it answered is the answer. */
public final class MoveRefused extends Exception {
    private static final int UNAVAILABLE = 503;
    private static final int TIMED_OUT = 504;

    private final transient Response answer;

    private MoveRefused(Response answer) {
        super(Integer.toString(answer.getStatus()));
        this.answer = answer;
    }

    static MoveRefused by(int status, String problem) {
        return new MoveRefused(
                Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build());
    }

    static MoveRefused byAbsence() {
        Response problem = Problem.of(
                        UNAVAILABLE,
                        "serviceUnavailable",
                        "The playbook service, which moves the clock, is not responding; try again.")
                .response();
        return new MoveRefused(Response.fromResponse(problem)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .build());
    }

    static MoveRefused bySilence() {
        return new MoveRefused(Problem.of(
                        TIMED_OUT,
                        "serviceTimedOut",
                        "The playbook service did not respond in time. The clock may have been moved, so repeat this with the same Idempotency-Key.")
                .response());
    }

    public Response answer() {
        return answer;
    }
}
