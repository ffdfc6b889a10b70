package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import dev.tandem.gateway.address.Networks;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Tells where requests come from: from the peer of the connection, unless that is a proxy which the operator trusts. Then it is the last
 * address in {@code X-Forwarded-For} that is none of theirs; whatever stands before it, anybody may have written.
 */
@Singleton
class Origins {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Networks trusted;

    @Inject
    Origins(GatewaySettings settings) {
        this(settings.trustedProxies().orElse(Set.of()));
    }

    /** @param trusted networks in the notation of CIDR */
    Origins(Set<String> trusted) {
        this.trusted = Networks.of(trusted);
    }

    Origin of(HttpServerRequest request) {
        String peer = request.remoteAddress().hostAddress();
        return trusted.contain(peer)
                ? new Origin(address(peer, request.headers().getAll(FORWARDED_FOR)), scheme(request))
                : new Origin(peer, request.scheme());
    }

    /** @param forwarded what the headers of that name say, in their order */
    String address(String peer, List<String> forwarded) {
        String address = peer;
        String[] hops = String.join(",", forwarded).split(",");
        for (int i = hops.length - 1; i >= 0 && trusted.contain(address); i--) {
            String hop = hops[i].trim();
            if (!NetUtil.isValidIpV4Address(hop) && !NetUtil.isValidIpV6Address(hop)) {
                break;
            }
            address = hop;
        }
        return address;
    }

    private static String scheme(HttpServerRequest request) {
        String said = request.getHeader(FORWARDED_PROTO);
        return said != null && SCHEMES.contains(said) ? said : request.scheme();
    }
}
