package dev.tandem.gateway.driver;

import dev.tandem.embedded.token.Tokens;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import io.restassured.specification.RequestSpecification;

/** One of the vendor's sellers, who calls by the door. */
public final class Seller {
    public static final String TOKEN = token(TestTokens.trusted());

    private Seller() {}

    public static String token(Tokens issuer) {
        return issuer.vendor("northwind", "sam", "vendorSeller");
    }

    public static RequestSpecification asSeller() {
        return ApiRequest.with(TOKEN);
    }

    /** How often the service has been asked for that path, which it counts. */
    public static String attemptsOf(String path) {
        return asSeller().queryParam("of", path).get("/v1/leads/attempts").asString();
    }

    /** Each byte of the request with that in its target which a service has been sent. */
    public static String bytesOf(String mark) {
        return asSeller().queryParam("of", mark).get("/v1/leads/bytes").asString();
    }
}
