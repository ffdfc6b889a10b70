package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import dev.tandem.gateway.GatewaySettings.Role;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways to the services. */
@Singleton
class Upstreams {
    private static final String OFFICE = "gateway";

    private final Map<String, Upstream> byService;

    Upstreams(GatewaySettings settings, Vertx vertx) {
        boolean isElsewhere = settings.upstreams().containsKey(OFFICE);
        if (isElsewhere == settings.roles().contains(Role.OFFICE)) {
            throw new IllegalArgumentException(
                    "Either tandem.gateway.roles has office, or tandem.gateway.upstreams has gateway");
        }
        byService = settings.upstreams().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new Upstream(entry.getValue(), settings.silence(), vertx)));
    }

    /** Whether this process itself answers for it. */
    boolean isHere(String service) {
        return !byService.containsKey(service);
    }

    /** @param service as the contract names it, such as {@code lead} */
    Upstream of(String service) {
        return byService.get(service);
    }
}
