package dev.tandem.gateway.token;

import dev.tandem.gateway.GatewaySettings;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What whoever takes or verifies our tokens finds out by itself: RFC 8414, and the keys (RFC 7517). */
@ApplicationScoped
class Discovery {
    private static final String KEYS = "/.well-known/jwks.json";

    private final SigningKeys keys;
    private final Vertx vertx;
    private final String issuer;

    Discovery(SigningKeys keys, Vertx vertx, GatewaySettings settings) {
        this.keys = keys;
        this.vertx = vertx;
        this.issuer = settings.issuer();
    }

    void open(@Observes Router router) {
        router.get(KEYS).handler(this::keys);
        router.get("/.well-known/oauth-authorization-server").handler(this::metadata);
    }

    private void keys(RoutingContext arrival) {
        vertx.executeBlocking(() -> keys.published().toString(true), false)
                .onSuccess(json -> send(arrival, json))
                .onFailure(arrival::fail);
    }

    private void metadata(RoutingContext arrival) {
        JsonObject metadata = new JsonObject()
                .put("issuer", issuer)
                .put("token_endpoint", issuer + "/v1/token")
                .put("revocation_endpoint", issuer + "/v1/token/revoke")
                .put("jwks_uri", issuer + KEYS)
                .put(
                        "grant_types_supported",
                        new JsonArray()
                                .add("client_credentials")
                                .add("urn:ietf:params:oauth:grant-type:token-exchange"))
                .put(
                        "token_endpoint_auth_methods_supported",
                        new JsonArray().add("client_secret_basic").add("client_secret_post"))
                .put("service_documentation", issuer + "/docs");
        send(arrival, metadata.encode());
    }

    private static void send(RoutingContext arrival, String json) {
        arrival.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "max-age=300")
                .end(json);
    }
}
