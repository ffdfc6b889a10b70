package dev.tandem.platform.integration;

import static org.hamcrest.Matchers.equalTo;

import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An issuer may sign anything; what says not who is calling is no identity, and never a failure of ours. */
@QuarkusTest
@WithTandem(database = "platform")
class OddTokensTest {
    private static final Map<String, Object> CLAIMS = Map.of(
            "sub", "marta",
            "tenant", "northwind",
            "side", "vendor",
            "groups", List.of("vendorAdmin"));

    static List<Arguments> oddClaims() {
        return List.of(
                Arguments.of("tenant", 7),
                Arguments.of("tenant", true),
                Arguments.of("tenant", List.of("northwind")),
                Arguments.of("tenant", Map.of("name", "northwind")),
                Arguments.of("tenant", ""),
                Arguments.of("tenant", " "),
                Arguments.of("tenant", "*"),
                Arguments.of("tenant", "north\0wind"),
                Arguments.of("tenant", "t".repeat(256)),
                Arguments.of("tenant", null),
                Arguments.of("side", 7),
                Arguments.of("side", "customer"),
                Arguments.of("side", "a\0b"),
                Arguments.of("side", List.of("vendor")),
                Arguments.of("side", null),
                Arguments.of("sub", ""),
                Arguments.of("sub", "s".repeat(256)),
                Arguments.of("sub", "ma\0rta"),
                Arguments.of("sub", null),
                Arguments.of("groups", Map.of()),
                Arguments.of("groups", Map.of("role", "vendorAdmin")),
                Arguments.of("groups", 7),
                // What a client of the door has.
                Arguments.of("aud", "https://door.tandem.test"));
    }

    @ParameterizedTest
    @MethodSource("oddClaims")
    void aTokenThatDoesNotSayWhoIsCallingIsNone(String claim, Object value) {
        Map<String, Object> claims = new HashMap<>(CLAIMS);
        claims.remove(claim);
        if (value != null) {
            claims.put(claim, value);
        }

        ApiRequest.with(TestTokens.claiming(claims))
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void whatItDoesNotNeedMayBeOdd() {
        Map<String, Object> claims = new HashMap<>(CLAIMS);
        claims.put("azp", List.of("crm"));
        claims.put("client_id", 7);

        ApiRequest.with(TestTokens.claiming(claims)).get("/v1/notes").then().statusCode(200);
    }

    @Test
    void aTokenWithoutRolesMayDoNothing() {
        for (List<?> none : List.of(List.of(), List.of(7, Map.of()), List.of("vendorAdmin ", "VENDORADMIN"))) {
            Map<String, Object> claims = new HashMap<>(CLAIMS);
            claims.put("groups", none);

            ApiRequest.with(TestTokens.claiming(claims)).get("/v1/notes").then().statusCode(403);
        }
    }
}
