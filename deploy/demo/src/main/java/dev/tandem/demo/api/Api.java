package dev.tandem.demo.api;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.UUID;

/** The suite as every client sees it: HTTP on the gateway's address, nothing else. */
public final class Api {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private final LocalTokens tokens;

    public Api(String address, LocalTokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** Somebody of the vendor's side. */
    public ApiCaller vendor(String tenant, String person, String... roles) {
        return caller(tenant, "vendor", person, roles);
    }

    /** Somebody of the partner with this id. */
    public ApiCaller partner(String tenant, UUID partnerId, String person, String... roles) {
        return caller(tenant, partnerId.toString(), person, roles);
    }

    private ApiCaller caller(String tenant, String side, String person, String... roles) {
        return new ApiCaller(http, address, person, tokens.of(tenant, side, person, roles));
    }
}
