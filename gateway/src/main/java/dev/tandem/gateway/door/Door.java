package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import dev.tandem.gateway.GatewaySettings.Role;
import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.admission.Looks;
import dev.tandem.gateway.contract.Deprecation;
import dev.tandem.gateway.contract.Operation;
import dev.tandem.gateway.contract.Operations;
import dev.tandem.gateway.limit.Decision;
import dev.tandem.gateway.token.Guess;
import dev.tandem.gateway.token.InvalidToken;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** The one door: what comes in by it is known, of a sane form and size, and goes to the service that has promised to answer it. */
@Singleton
class Door {
    private static final String API = "/v1/";
    private static final long MOST_OF_A_FORM = 16 << 10;
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final Logger LOG = Logger.getLogger(Door.class);

    private final GatewaySettings settings;
    private final Operations operations;
    private final Looks looks;
    private final CallLimits limits;
    private final CallUsage usage;
    private final Upstreams upstreams;
    private final Forwarding forwarding;
    private final OwnOperations own;
    private final OwnHealth health;
    private final Origins origins;
    private final UnderWay underWay;
    private final LongCalls longCalls;
    private final Vertx vertx;
    private final Clock clock;
    private final HttpDate today;

    Door(
            GatewaySettings settings,
            Operations operations,
            Looks looks,
            CallLimits limits,
            CallUsage usage,
            Upstreams upstreams,
            Forwarding forwarding,
            OwnOperations own,
            OwnHealth health,
            Origins origins,
            UnderWay underWay,
            LongCalls longCalls,
            Vertx vertx,
            Clock clock) {
        this.settings = settings;
        this.operations = operations;
        this.looks = looks;
        this.limits = limits;
        this.usage = usage;
        this.upstreams = upstreams;
        this.forwarding = forwarding;
        this.own = own;
        this.health = health;
        this.origins = origins;
        this.underWay = underWay;
        this.longCalls = longCalls;
        this.vertx = vertx;
        this.clock = clock;
        this.today = new HttpDate(clock::millis);
    }

    void enter(HttpServerRequest request) {
        Ending ending = receive(request);
        Origin origin = origins.of(request);
        attempt(request, origin, () -> {
            RequestForm.check(request);
            if (!request.path().equals("/")) {
                PlainPath.check(request);
            }
            if (!request.path().startsWith(API)) {
                requireNoBody(request);
                if (OwnHealth.isAskedFor(request)) {
                    health.answer(request);
                    return;
                }
                own.answer(request, ending);
                return;
            }
            Operation operation = operation(request);
            if (!settings.roles().contains(Role.DOOR)) {
                checkLength(request, operation);
                own.answer(request, ending);
                return;
            }
            if (operation.isForAnybody()) {
                letAsk(request, origin, operation, ending);
                return;
            }
            String credential = Credential.of(request);
            Optional<Admission> known = looks.known(credential);
            if (known.isPresent()) {
                admit(new Visit(request, origin, operation, credential, known.get(), ending));
            } else {
                look(request, origin, operation, credential, ending);
            }
        });
    }

    /** What no parser makes a request of; nothing of it can be relied on, and so nothing of what follows it. */
    void refuseUnreadable(HttpServerRequest request) {
        receive(request);
        Throwable cause = request.decoderResult().cause();
        GatewayProblem problem = GatewayProblem.MALFORMED;
        if (cause instanceof TooLongHttpLineException) {
            problem = GatewayProblem.QUERY_TOO_LONG;
        } else if (cause instanceof TooLongHttpHeaderException) {
            problem = GatewayProblem.HEADERS_TOO_LARGE;
        }
        Refusal.sendAsLast(request, problem);
    }

    private Ending receive(HttpServerRequest request) {
        // Whoever reads the body asks for it.
        request.pause();
        underWay.begin();
        Ending ending = Ending.of(request.response());
        ending.then(underWay::end);
        RequestId.assign(request);
        request.response()
                .putHeader(HttpHeaders.DATE, today.header())
                // What is a file to be kept is never also a page to be shown.
                .putHeader(CONTENT_TYPE_OPTIONS, NO_SNIFF);
        if (underWay.isDraining()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            ending.then(() -> request.connection().close());
        }
        return ending;
    }

    /** Whoever asks for a token has none to be told apart by. */
    private void letAsk(HttpServerRequest request, Origin origin, Operation operation, Ending ending) throws Refused {
        Credential.checkQuery(request);
        limits.check(origin);
        checkLength(request, operation);
        Guess.heed(() -> limits.failed(origin));
        await(request, origin, limits.takeToken(origin), decision -> {
            // What is left is told by whoever finds out which client it is, and counts for it.
            if (!decision.isAllowed()) {
                CallLimits.tell(decision, request.response());
            }
            HeaderHygiene.tellOrigin(request.headers(), origin);
            own.answer(request, ending);
        });
    }

    private void look(HttpServerRequest request, Origin origin, Operation operation, String credential, Ending ending)
            throws Refused {
        limits.check(origin);
        await(
                request,
                origin,
                looks.look(credential).onFailure(failure -> countRefused(operation, failure)),
                caller -> admit(new Visit(request, origin, operation, credential, caller, ending)));
    }

    private void countRefused(Operation operation, Throwable failure) {
        if (failure instanceof InvalidToken invalid) {
            invalid.owner()
                    .ifPresent(owner -> usage.countRefused(
                            operation, owner, invalid.reason().status()));
        }
    }

    private void admit(Visit visit) throws Refused {
        usage.count(visit);
        visit.check();
        Future<Decision> decision = limits.take(visit.caller(), visit.operation());
        if (decision.isComplete()) {
            pass(visit, decision.result());
        } else {
            await(visit.request(), visit.origin(), decision, made -> pass(visit, made));
        }
    }

    private void pass(Visit visit, Decision decision) throws Refused {
        HttpServerRequest request = visit.request();
        CallLimits.tell(decision, request.response());
        if (visit.operation().isStreamed()) {
            visit.ending().then(decision::release);
        }
        checkLength(request, visit.operation());
        if (RequestForm.hasBody(request)) {
            longCalls.watch(visit);
        }
        if (upstreams.isHere(visit.operation().service())) {
            request.headers().set(HttpHeaders.AUTHORIZATION, visit.caller().authorization());
            own.answer(request, visit.ending());
        } else {
            forwarding.forward(visit);
        }
    }

    /** A part of the way in, at which the request may turn out to be refused. */
    private interface Step {
        void take() throws Refused;
    }

    /** The same, once something is known. */
    private interface StepWith<T> {
        void take(T known) throws Refused;
    }

    private void attempt(HttpServerRequest request, Origin origin, Step step) {
        try {
            step.take();
        } catch (Refused | InvalidToken refused) {
            refuse(request, origin, refused);
        } catch (RuntimeException ours) {
            // Nobody else answers, and the client would wait until its connection is closed.
            LOG.errorf(ours, "%s came to nothing", RequestId.of(request));
            Refusal.send(request, GatewayProblem.INTERNAL_ERROR);
        }
    }

    /** The rest of the request waits meanwhile, and until somebody asks for it. */
    private <T> void await(HttpServerRequest request, Origin origin, Future<T> awaited, StepWith<T> next) {
        request.pause();
        awaited.onComplete(known -> {
            if (known.succeeded()) {
                attempt(request, origin, () -> next.take(known.result()));
            } else {
                refuse(request, origin, known.cause());
            }
        });
    }

    private void refuse(HttpServerRequest request, Origin origin, Throwable refusal) {
        GatewayProblem problem = GatewayProblem.UNAVAILABLE;
        if (refusal instanceof Refused refused) {
            problem = refused.problem();
        } else if (refusal instanceof InvalidToken invalid) {
            problem = GatewayProblem.of(invalid.reason());
            if (invalid.reason().isGuess()) {
                limits.failed(origin);
            }
        } else {
            LOG.warnf("A caller could not be looked at (%s): %s", RequestId.of(request), refusal);
        }
        Refusal.send(request, problem);
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
        if (RequestForm.isSafe(request)) {
            requireNoBody(request);
        }
        long length = RequestForm.bodyLength(request);
        if (length < 0) {
            throw new Refused(GatewayProblem.LENGTH_REQUIRED);
        }
        long most =
                operation.isForAnybody() ? MOST_OF_A_FORM : settings.maxBody().asLongValue();
        if (length > most) {
            throw new Refused(GatewayProblem.TOO_LARGE);
        }
    }

    /** Nobody reads it, and servers differ in what they make of one. */
    private static void requireNoBody(HttpServerRequest request) throws Refused {
        if (RequestForm.bodyLength(request) != 0) {
            throw new Refused(GatewayProblem.MALFORMED);
        }
    }
}
