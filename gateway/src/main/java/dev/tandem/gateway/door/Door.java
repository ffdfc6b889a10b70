package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.admission.Admissions;
import dev.tandem.gateway.contract.Deprecation;
import dev.tandem.gateway.contract.Operation;
import dev.tandem.gateway.contract.Operations;
import dev.tandem.gateway.limit.Decision;
import dev.tandem.gateway.token.InvalidToken;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** The one door: what comes in by it is known, of a sane form and size, and goes to the service that has promised to answer it. */
@ApplicationScoped
class Door {
    /** Before whatever the framework serves. */
    private static final int FIRST = -100_000;

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final long MOST_OF_A_FORM = 16 << 10;
    private static final Logger LOG = Logger.getLogger(Door.class);

    private final GatewaySettings settings;
    private final Operations operations;
    private final Admissions admissions;
    private final CallLimits limits;
    private final CallUsage usage;
    private final Upstreams upstreams;
    private final OwnBody ownBody;
    private final Vertx vertx;
    private final Clock clock;

    Door(
            GatewaySettings settings,
            Operations operations,
            Admissions admissions,
            CallLimits limits,
            CallUsage usage,
            Upstreams upstreams,
            Vertx vertx,
            Clock clock) {
        this.settings = settings;
        this.operations = operations;
        this.admissions = admissions;
        this.limits = limits;
        this.usage = usage;
        this.upstreams = upstreams;
        this.ownBody = new OwnBody(vertx, settings.bodyPatience());
        this.vertx = vertx;
        this.clock = clock;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(Door::receive).failureHandler(Door::fail);
        // Whoever comes by the door may see whether it is well, but not how busy.
        router.route("/q/metrics*")
                .order(FIRST + 1)
                .handler(arrival -> GatewayProblem.NOT_FOUND.send(arrival.response()));
        router.route("/v1/*").order(FIRST + 1).handler(this::enter);
        router.route().last().handler(arrival -> GatewayProblem.NOT_FOUND.send(arrival.response()));
    }

    private static void receive(RoutingContext arrival) {
        RequestId.assign(arrival.request());
        // What is a file to be kept is never also a page to be shown.
        arrival.response().putHeader("X-Content-Type-Options", "nosniff");
        arrival.next();
    }

    /** What the router itself objects to, before a handler is asked. */
    private static void fail(RoutingContext arrival) {
        if (arrival.statusCode() != BAD_REQUEST) {
            arrival.next();
            return;
        }
        RequestId.assign(arrival.request());
        GatewayProblem.MALFORMED.send(arrival.response());
    }

    private void enter(RoutingContext arrival) {
        HttpServerRequest request = arrival.request();
        attempt(arrival, () -> {
            RequestForm.check(request);
            PlainPath.check(request);
            Operation operation = operation(request);
            if (operation.isForAnybody()) {
                letAsk(arrival, operation);
                return;
            }
            String credential = Credential.of(request);
            Optional<Admission> known = admissions.known(credential);
            if (known.isPresent()) {
                admit(arrival, operation, known.get());
            } else {
                look(arrival, operation, credential);
            }
        });
    }

    /** Whoever asks for a token has none to be told apart by. */
    private void letAsk(RoutingContext arrival, Operation operation) throws Refused {
        HttpServerRequest request = arrival.request();
        Credential.checkQuery(request);
        limits.checkPeer(request);
        checkLength(request, operation);
        arrival.addEndHandler(end -> {
            if (arrival.response().getStatusCode() == UNAUTHORIZED) {
                limits.failed(request);
            }
        });
        await(arrival, limits.takeToken(request), decision -> {
            CallLimits.tell(decision, arrival.response());
            ownBody.receive(arrival);
        });
    }

    /** Off the event loop, as it may wait for the database or an issuer. */
    private void look(RoutingContext arrival, Operation operation, String credential) throws Refused {
        limits.checkPeer(arrival.request());
        await(
                arrival,
                vertx.executeBlocking(() -> admissions.look(credential), false),
                caller -> admit(arrival, operation, caller));
    }

    private void admit(RoutingContext arrival, Operation operation, Admission caller) throws Refused {
        usage.count(arrival, operation, caller);
        if (caller.lacks(operation.scope())) {
            throw new Refused(GatewayProblem.SCOPE_MISSING.needing(operation.scope()));
        }
        Future<Decision> decision = limits.take(caller, operation);
        if (decision.isComplete()) {
            pass(arrival, operation, caller, decision.result());
        } else {
            await(arrival, decision, made -> pass(arrival, operation, caller, made));
        }
    }

    private void pass(RoutingContext arrival, Operation operation, Admission caller, Decision decision) throws Refused {
        HttpServerRequest request = arrival.request();
        CallLimits.tell(decision, request.response());
        checkLength(request, operation);
        if (upstreams.isHere(operation.service())) {
            request.headers().set(HttpHeaders.AUTHORIZATION, caller.authorization());
            ownBody.receive(arrival);
            return;
        }
        Visit visit = Visit.begin(arrival, operation, caller);
        if (operation.isReadLineByLine()) {
            visit.ending().then(decision::release);
        }
        RequestForm.letComeOn(request);
        upstreams.of(operation.service()).handle(request);
    }

    /** A part of the way in, at which the request may turn out to be refused. */
    private interface Step {
        void take() throws Refused;
    }

    /** The same, once something is known. */
    private interface StepWith<T> {
        void take(T known) throws Refused;
    }

    private void attempt(RoutingContext arrival, Step step) {
        try {
            step.take();
        } catch (Refused | InvalidToken refused) {
            refuse(arrival, refused);
        }
    }

    /** The rest of the request waits meanwhile. */
    private <T> void await(RoutingContext arrival, Future<T> awaited, StepWith<T> next) {
        arrival.request().pause();
        awaited.onComplete(known -> {
            arrival.request().resume();
            if (known.succeeded()) {
                attempt(arrival, () -> next.take(known.result()));
            } else {
                refuse(arrival, known.cause());
            }
        });
    }

    private void refuse(RoutingContext arrival, Throwable refusal) {
        GatewayProblem problem = GatewayProblem.UNAVAILABLE;
        if (refusal instanceof Refused refused) {
            problem = refused.problem();
        } else if (refusal instanceof InvalidToken invalid) {
            problem = GatewayProblem.of(invalid.reason());
            if (invalid.reason().isGuess()) {
                limits.failed(arrival.request());
            }
        } else {
            LOG.warnf("A caller could not be looked at (%s): %s", RequestId.of(arrival.request()), refusal);
        }
        problem.send(arrival.response());
    }

    private Operation operation(HttpServerRequest request) throws Refused {
        String path = request.path();
        Operation operation = operations.of(request.method().name(), path).orElse(null);
        if (operation == null) {
            Set<String> methods = operations.methodsOf(path);
            throw new Refused(
                    methods.isEmpty() ? GatewayProblem.NOT_FOUND : GatewayProblem.METHOD_NOT_ALLOWED.allowing(methods));
        }
        if (operation.deprecation().isPresent()) {
            Deprecation deprecation = operation.deprecation().get();
            deprecation.headers().forEach(request.response()::putHeader);
            if (deprecation.isOver(clock.instant())) {
                throw new Refused(GatewayProblem.OPERATION_GONE);
            }
        }
        return operation;
    }

    private void checkLength(HttpServerRequest request, Operation operation) throws Refused {
        if (operation.isReadLineByLine()) {
            return;
        }
        boolean hasBody = request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD;
        if (hasBody && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            throw new Refused(GatewayProblem.LENGTH_REQUIRED);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long most =
                operation.isForAnybody() ? MOST_OF_A_FORM : settings.maxBody().asLongValue();
        if (length != null && Long.parseLong(length) > most) {
            throw new Refused(GatewayProblem.TOO_LARGE);
        }
    }
}
