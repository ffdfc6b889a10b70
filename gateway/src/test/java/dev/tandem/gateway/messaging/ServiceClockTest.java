package dev.tandem.gateway.messaging;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.gateway.driver.Program;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "gateway")
class ServiceClockTest {
    private static final String CLOCK = "/v1/services/gateway/clock";

    private final Program program = Program.sandbox();

    @Test
    void theGatewayTellsOfItsClockAsServicesDo() {
        eventually(() -> program.vendor()
                .get(CLOCK)
                .then()
                .statusCode(200)
                .body("due", equalTo(0))
                .body("reads", contains("tandem.playbook")));
    }

    @Test
    void nobodyIsToldWhatAllTenantsDo() {
        program.vendor().get(CLOCK).then().body("topics", nullValue()).body("lag", nullValue());
        String program = this.program.client(this.program.vendor(), "integration", "*:read");
        for (String path : List.of("/v1/services/gateway/progress", "/v1/services/lead/progress")) {
            this.program.vendor().get(path).then().statusCode(404).body("code", equalTo("notFound"));
            ApiRequest.with(this.program.key(this.program.vendor(), program))
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("topics", nullValue());
        }
    }

    @Test
    void aPartnerSeesNoCounts() {
        program.partner().get(CLOCK).then().statusCode(403).body("due", nullValue());
    }
}
