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

    /** Whether a service has been sent the request with that mark, which did not come to its end. */
    public static boolean isBrokenOff(String mark) {
        return asSeller()
                .queryParam("of", mark)
                .get("/v1/leads/broken-off")
                .asString()
                .equals("true");
    }

    /** Each byte of the request with that in its target which a service has been sent. */
    public static String bytesOf(String mark) {
        return asSeller().queryParam("of", mark).get("/v1/leads/bytes").asString();
    }
}
