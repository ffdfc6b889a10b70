package dev.tandem.gateway;

import dev.tandem.gateway.contract.Deprecation;
import dev.tandem.gateway.contract.Operation;
import dev.tandem.gateway.contract.Operations;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The one door: what comes in by it is known, of a sane form and size, and goes to the service that has promised to answer it. */
@ApplicationScoped
class Door {
    private static final int BAD_REQUEST = 400;

    private final GatewaySettings settings;
    private final Operations operations;
    private final Identity identity;
    private final Upstreams upstreams;
    private final Clock clock;

    Door(GatewaySettings settings, Operations operations, Identity identity, Upstreams upstreams, Clock clock) {
        this.settings = settings;
        this.operations = operations;
        this.identity = identity;
        this.upstreams = upstreams;
        this.clock = clock;
    }

    void open(@Observes Router router) {
        router.route().handler(Door::receive).failureHandler(Door::fail);
        router.route("/v1/*").handler(this::enter);
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
        try {
            RequestForm.check(request);
            PlainPath.check(request);
            Operation operation = operation(request);
            JsonWebToken caller = identity.caller(request.getHeader(HttpHeaders.AUTHORIZATION));
            checkLength(request, operation);
            Visit.begin(arrival, operation, caller);
            RequestForm.letComeOn(request);
            upstreams.of(operation.service()).handle(request);
        } catch (Refused refused) {
            refused.problem().send(request.response());
        }
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
