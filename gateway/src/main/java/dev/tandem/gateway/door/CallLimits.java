package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.contract.Operation;
import dev.tandem.gateway.limit.CallClass;
import dev.tandem.gateway.limit.Decision;
import dev.tandem.gateway.limit.FailuresByPeer;
import dev.tandem.gateway.limit.LimitPlan;
import dev.tandem.gateway.limit.LimitedCaller;
import dev.tandem.gateway.limit.Limits;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** How much each caller may ask for, and how often somebody may show what is not good. */
@Singleton
class CallLimits {
    private final Limits limits;
    private final FailuresByPeer failures = new FailuresByPeer();

    CallLimits(Limits limits) {
        this.limits = limits;
    }

    Future<Decision> take(Admission caller, Operation operation) {
        return take(caller.limited(), operation.callClass());
    }

    /** For whoever has yet to say who it is: many clients may share an address. */
    Future<Decision> takeToken(Origin origin) {
        return take(LimitedCaller.client("peer " + origin.address(), LimitPlan.INTEGRATION, Map.of()), CallClass.TOKEN);
    }

    void countLines(Admission caller, long lines) {
        limits.countLines(caller.limited(), lines);
    }

    private Future<Decision> take(LimitedCaller caller, CallClass call) {
        CompletableFuture<Decision> decision = limits.take(caller, call);
        // The usual case costs no turn of the event loop.
        return decision.isDone()
                ? Future.succeededFuture(decision.join())
                : Future.fromCompletionStage(decision, Vertx.currentContext());
    }

    /** @throws Refused when the call is one too many */
    static void tell(Decision decision, HttpServerResponse response) throws Refused {
        response.putHeader("RateLimit-Policy", decision.policyHeader());
        response.putHeader("RateLimit", decision.rateLimitHeader());
        if (!decision.isAllowed()) {
            decision.release();
            throw new Refused(
                    GatewayProblem.TOO_MANY_REQUESTS.violating(decision.violatedPolicies(), decision.retryAfter()));
        }
    }

    /** @throws Refused for an address from which much has come that was not good */
    void check(Origin origin) throws Refused {
        Long seconds = failures.shutOutFor(origin.address()).orElse(null);
        if (seconds != null) {
            throw new Refused(GatewayProblem.TOO_MANY_FAILURES.after(seconds));
        }
    }

    void failed(Origin origin) {
        failures.failed(origin.address());
    }
}
