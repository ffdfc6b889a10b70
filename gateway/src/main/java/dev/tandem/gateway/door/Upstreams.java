package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways to the services. */
@ApplicationScoped
class Upstreams {
    private static final long CONNECT_MILLIS = 2_000;
    private static final int MOST_CONNECTIONS = 256;
    /** For a connection; the next one is told at once that there is none. */
    private static final int MOST_WAITING = 512;

    private final Map<String, HttpProxy> byService = new HashMap<>();

    Upstreams(GatewaySettings settings, CallLimits limits, Vertx vertx) {
        CostlyCalls costly = new CostlyCalls();
        LineCount lines = new LineCount(limits);
        settings.upstreams()
                .forEach((service, address) ->
                        byService.put(service, proxy(address, settings, List.of(costly, lines), vertx)));
    }

    /** Whether this process itself answers for it. */
    boolean isHere(String service) {
        return !byService.containsKey(service);
    }

    /** @param service as the contract names it, such as {@code lead} */
    HttpProxy of(String service) {
        return byService.get(service);
    }

    private static HttpProxy proxy(URI address, GatewaySettings settings, List<ProxyInterceptor> shared, Vertx vertx) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(MOST_CONNECTIONS).setMaxWaitQueueSize(MOST_WAITING));
        RequestOptions options = new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(settings.silence().toMillis());
        // An upgraded connection would pass by every check of the door.
        HttpProxy proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> context.client().request(options))
                .addInterceptor(new Forwarding(vertx));
        shared.forEach(proxy::addInterceptor);
        return proxy.addInterceptor(new BodyReception(vertx, settings.bodyPatience()));
    }
}
