package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Hands requests on to the services. */
@Singleton
class Forwarding {
    private static final int REFUSED = 400;

    private final Upstreams upstreams;
    private final CallLimits limits;
    private final CostlyCalls costly = new CostlyCalls();
    private final BodyReception reception;
    private final LongCalls longCalls;
    private final Vertx vertx;

    Forwarding(Upstreams upstreams, CallLimits limits, GatewaySettings settings, LongCalls longCalls, Vertx vertx) {
        this.upstreams = upstreams;
        this.limits = limits;
        this.longCalls = longCalls;
        this.reception = new BodyReception(vertx, settings.bodyPatience(), settings.longestBody());
        this.vertx = vertx;
    }

    void forward(Visit visit) throws Refused {
        costly.enter(visit);
        HttpServerRequest request = visit.request();
        RequestForm.letComeOn(request);
        Exchange exchange = new Exchange(visit, upstreams.of(visit.operation().service()), longCalls, vertx);
        if (!RequestForm.hasBody(request)) {
            exchange.begin(RequestBody.None.NONE);
            request.resume();
        } else if (visit.operation().isReadLineByLine()) {
            exchange.begin(lineByLine(visit));
        } else {
            reception.receive(visit).onSuccess(exchange::begin).onFailure(exchange::giveUp);
        }
    }

    /** Each line is counted as a write, once the call is over: it has been one by then, unless the service has refused the call as a whole. */
    private RequestBody lineByLine(Visit visit) {
        CountedLines lines = new CountedLines(visit.request());
        visit.ending().then(() -> {
            if (visit.request().response().getStatusCode() < REFUSED) {
                limits.countLines(visit.caller(), lines.number());
            }
        });
        return new RequestBody.Streamed(lines.pipe(), RequestForm.bodyLength(visit.request()));
    }
}
