package dev.tandem.gateway.door;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class OwnHealthTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void anybodyIsToldWhetherItIsWellAndNothingElse(String path) throws IOException {
        ApiRequest.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("$", equalTo(Map.of("status", "UP")));

        String head = Wire.answer("HEAD " + path + " HTTP/1.1", "Host: tandem", "Connection: close");
        assertThat(head, startsWith("HTTP/1.1 200"));
        assertThat(head, containsString("\r\n\r\n"));
    }

    @Test
    void healthIsOnlyRead() {
        ApiRequest.anonymous()
                .delete("/q/health/ready")
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .body("code", equalTo("methodNotAllowed"));
    }

    @Test
    void anOperatorSeesWhatItsHealthIsMadeOf() {
        asOperator().get("health").then().statusCode(200).body("checks.size()", greaterThan(1));
        asOperator().get("health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void anOperatorSeesTheMetrics() {
        asOperator().get("metrics").then().statusCode(200).body(containsString("tandem_limits_degraded"));
    }

    private RequestSpecification asOperator() {
        return RestAssured.given().baseUri(management.toString());
    }
}
