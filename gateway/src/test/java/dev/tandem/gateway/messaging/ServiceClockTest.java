package dev.tandem.gateway.messaging;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.gateway.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
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
                .body("reads", contains("tandem.playbook"))
                .body("topics.findAll { it.handled != null }.topic.unique()", contains("tandem.playbook"))
                .body("lag", equalTo(0)));
    }

    @Test
    void aPartnerSeesNoCounts() {
        program.partner().get(CLOCK).then().statusCode(403).body("due", nullValue());
    }
}
