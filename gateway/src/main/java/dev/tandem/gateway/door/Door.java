package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.admission.Admissions;
import dev.tandem.gateway.contract.Deprecation;
import dev.tandem.gateway.contract.Operation;
import dev.tandem.gateway.contract.Operations;
import dev.tandem.gateway.token.InvalidToken;
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
    private static final Logger LOG = Logger.getLogger(Door.class);

    private final GatewaySettings settings;
    private final Operations operations;
    private final Admissions admissions;
    private final Upstreams upstreams;
    private final Vertx vertx;
    private final Clock clock;

    Door(
            GatewaySettings settings,
            Operations operations,
            Admissions admissions,
            Upstreams upstreams,
            Vertx vertx,
            Clock clock) {
        this.settings = settings;
        this.operations = operations;
        this.admissions = admissions;
        this.upstreams = upstreams;
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
        try {
            RequestForm.check(arrival.request());
            PlainPath.check(arrival.request());
            Operation operation = operation(arrival.request());
            if (operation.isForAnybody()) {
                arrival.next();
                return;
            }
            String credential = Credential.of(arrival.request());
            Optional<Admission> known = admissions.known(credential);
            if (known.isPresent()) {
                pass(arrival, operation, known.get());
            } else {
                look(arrival, operation, credential);
            }
        } catch (Refused | InvalidToken refused) {
            refuse(arrival, refused);
        }
    }

    /** Off the event loop, as it may wait for the database or an issuer; the rest of the request waits meanwhile. */
    private void look(RoutingContext arrival, Operation operation, String credential) {
        arrival.request().pause();
        vertx.executeBlocking(() -> admissions.look(credential), false).onComplete(looked -> {
            arrival.request().resume();
            if (looked.failed()) {
                refuse(arrival, looked.cause());
                return;
            }
            try {
                pass(arrival, operation, looked.result());
            } catch (Refused refused) {
                refuse(arrival, refused);
            }
        });
    }

    private void pass(RoutingContext arrival, Operation operation, Admission caller) throws Refused {
        HttpServerRequest request = arrival.request();
        if (caller.lacks(operation.scope())) {
            throw new Refused(GatewayProblem.SCOPE_MISSING.needing(operation.scope()));
        }
        checkLength(request, operation);
        if (upstreams.isHere(operation.service())) {
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token());
            arrival.next();
            return;
        }
        Visit.begin(arrival, operation, caller);
        RequestForm.letComeOn(request);
        upstreams.of(operation.service()).handle(request);
    }

    private static void refuse(RoutingContext arrival, Throwable refusal) {
        GatewayProblem problem = GatewayProblem.UNAVAILABLE;
        if (refusal instanceof Refused refused) {
            problem = refused.problem();
        } else if (refusal instanceof InvalidToken invalid) {
            problem = GatewayProblem.of(invalid.reason());
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
        if (length != null && Long.parseLong(length) > settings.maxBody().asLongValue()) {
            throw new Refused(GatewayProblem.TOO_LARGE);
        }
    }
}
