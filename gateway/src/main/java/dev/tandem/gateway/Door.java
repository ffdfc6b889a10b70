package dev.tandem.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one door: what comes in by it is known, of a sane form and size, and goes to the service that owns the path. */
@ApplicationScoped
class Door {
    private static final long CONNECT_MILLIS = 2_000;

    private final GatewaySettings settings;
    private final Upstreams upstreams;
    private final Identity identity;
    private final Map<URI, HttpProxy> proxies;

    Door(GatewaySettings settings, Upstreams upstreams, Identity identity, Vertx vertx) {
        this.settings = settings;
        this.upstreams = upstreams;
        this.identity = identity;
        CostlyCalls costly = new CostlyCalls(identity);
        this.proxies = settings.upstreams().values().stream()
                .distinct()
                .collect(Collectors.toMap(service -> service, service -> proxy(service, costly, vertx)));
    }

    void open(@Observes Router router) {
        router.route().handler(Door::receive);
        router.route("/v1/*").handler(this::enter);
        router.route().last().handler(visit -> GatewayProblem.NOT_FOUND.send(visit.response()));
    }

    private static void receive(RoutingContext visit) {
        RequestId.assign(visit.request());
        // What is a file to be kept is never also a page to be shown.
        visit.response().putHeader("X-Content-Type-Options", "nosniff");
        visit.next();
    }

    private void enter(RoutingContext visit) {
        HttpServerRequest request = visit.request();
        Optional<GatewayProblem> refusal = refusal(request);
        if (refusal.isPresent()) {
            refusal.get().send(request.response());
            return;
        }
        upstreams
                .of(request.path())
                .map(proxies::get)
                .ifPresentOrElse(proxy -> pass(visit, proxy), () -> GatewayProblem.NOT_FOUND.send(request.response()));
    }

    private static void pass(RoutingContext visit, HttpProxy proxy) {
        Ending.expectedOf(visit);
        RequestForm.letComeOn(visit.request());
        proxy.handle(visit.request());
    }

    private Optional<GatewayProblem> refusal(HttpServerRequest request) {
        Optional<GatewayProblem> form = RequestForm.objection(request);
        if (form.isPresent()) {
            return form;
        }
        if (!PlainPath.matches(request.path())) {
            return Optional.of(GatewayProblem.ODD_PATH);
        }
        if (identity.token(request.getHeader(HttpHeaders.AUTHORIZATION)).isEmpty()) {
            return Optional.of(GatewayProblem.UNAUTHENTICATED);
        }
        return StreamedCall.matches(request.path()) ? Optional.empty() : badLength(request);
    }

    private Optional<GatewayProblem> badLength(HttpServerRequest request) {
        boolean hasBody = request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD;
        if (hasBody && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            return Optional.of(GatewayProblem.LENGTH_REQUIRED);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean tooLarge =
                length != null && Long.parseLong(length) > settings.maxBody().asLongValue();
        return tooLarge ? Optional.of(GatewayProblem.TOO_LARGE) : Optional.empty();
    }

    private HttpProxy proxy(URI service, CostlyCalls costly, Vertx vertx) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(256));
        RequestOptions options = new RequestOptions()
                .setHost(service.getHost())
                .setPort(service.getPort())
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(settings.silence().toMillis());
        // An upgraded connection would pass by every check above.
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> context.client().request(options))
                .addInterceptor(new Forwarding(vertx))
                .addInterceptor(costly)
                .addInterceptor(new BodyReception(vertx, settings.bodyPatience()));
    }
}
