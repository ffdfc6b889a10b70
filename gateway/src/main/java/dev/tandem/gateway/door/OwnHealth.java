package dev.tandem.gateway.door;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whether this process lives and is ready, as anybody is told by the door: by yes or no. What it is made of is for operators, who have a
 * port of their own.
 */
@ApplicationScoped
class OwnHealth {
    private static final String PATHS = "/q/";
    private static final String JSON = "application/json";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Map<String, Look> looks;

    OwnHealth(SmallRyeHealthReporter reporter) {
        looks = Map.of(
                PATHS + "health/live",
                new Look(reporter::getLivenessAsync),
                PATHS + "health/ready",
                new Look(reporter::getReadinessAsync));
    }

    static boolean isAskedFor(HttpServerRequest request) {
        return request.path().startsWith(PATHS);
    }

    void answer(HttpServerRequest request) throws Refused {
        Look look = looks.get(request.path());
        if (look == null) {
            throw new Refused(GatewayProblem.NOT_FOUND);
        }
        if (!RequestForm.isSafe(request)) {
            throw new Refused(GatewayProblem.METHOD_NOT_ALLOWED.allowing(Set.of("GET", "HEAD")));
        }
        Context here = Vertx.currentContext();
        look.isUp()
                .onComplete(up -> here.runOnContext(now -> answer(request.response(), up.succeeded() && up.result())));
        request.resume();
    }

    private static void answer(HttpServerResponse response, boolean up) {
        if (response.closed()) {
            return;
        }
        response.setStatusCode(up ? OK : UNAVAILABLE)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    /** Asks database and broker at most once a second, however many ask here. */
    private static final class Look {
        private static final long GOOD_FOR = Duration.ofSeconds(1).toNanos();

        private final Supplier<Uni<SmallRyeHealth>> health;
        private Future<Boolean> latest;
        private long begun;

        private Look(Supplier<Uni<SmallRyeHealth>> health) {
            this.health = health;
        }

        private synchronized Future<Boolean> isUp() {
            long now = System.nanoTime();
            if (latest == null || latest.isComplete() && now - begun >= GOOD_FOR) {
                begun = now;
                latest = Future.fromCompletionStage(health.get().subscribeAsCompletionStage())
                        .map(found -> !found.isDown());
            }
            return latest;
        }
    }
}
