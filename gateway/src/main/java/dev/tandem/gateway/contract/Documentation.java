package dev.tandem.gateway.contract;

import dev.tandem.gateway.GatewaySettings;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What anybody may read without a token: the contract of the suite, and pages for people. */
@ApplicationScoped
class Documentation {
    /** The pages load nothing from elsewhere, and nobody else shows them in a frame. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

    /** Which would serve the part of the contract that is the gateway's own at the same place. */
    private static final int BEFORE_THE_FRAMEWORK = -99_999;

    private static final String HTML = "text/html; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final GatewaySettings settings;
    /** Those that were asked for: most processes are never asked for any. */
    private final Map<String, Document> packed = new ConcurrentHashMap<>();

    Documentation(GatewaySettings settings) {
        this.settings = settings;
    }

    void open(@Observes Router router) {
        if (!settings.docs()) {
            return;
        }
        serve(router, "/openapi.json", "contract/openapi.json", "application/json");
        serve(router, "/openapi.yaml", "contract/openapi.yaml", "application/yaml; charset=utf-8");
        serve(router, "/asyncapi.json", "contract/asyncapi.json", "application/json");
        serve(router, "/docs", "docs/index.html", HTML);
        serve(router, "/docs/events", "contract/events.html", HTML);
        serve(router, "/docs/changes", "contract/changes.html", HTML);
        serve(router, "/docs/page.css", "contract/page.css", CSS);
        serve(router, "/docs/index.js", "docs/index.js", SCRIPT);
        serve(router, "/docs/swagger-ui-bundle.js", "docs/swagger-ui-bundle.js", SCRIPT);
        serve(router, "/docs/swagger-ui.css", "docs/swagger-ui.css", CSS);
    }

    private void serve(Router router, String path, String resource, String mediaType) {
        router.route(path)
                .order(BEFORE_THE_FRAMEWORK)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .blockingHandler(
                        arrival -> {
                            arrival.response().putHeader("Content-Security-Policy", POLICY);
                            packed.computeIfAbsent(path, first -> Document.of(resource, mediaType))
                                    .send(arrival.request());
                        },
                        false);
    }
}
