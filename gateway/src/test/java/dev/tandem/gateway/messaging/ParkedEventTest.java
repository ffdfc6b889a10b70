package dev.tandem.gateway.messaging;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.tandem.gateway.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "gateway")
class ParkedEventTest {
    private static final String PARKED = "/v1/services/gateway/parked-events";

    @Test
    void anEventThatCannotBeReadWaitsForAnAdministrator() {
        Program program = Program.live();

        program.announce("PartnerChanged", UUID.randomUUID().toString(), "{\"partnerId\":\"nobody\"}");

        eventually(() -> program.vendor()
                .get(PARKED)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("dead")));
        String event = program.vendor().get(PARKED).path("items[0].eventId");
        program.vendor().post(PARKED + "/" + event + "/replay").then().statusCode(202);
    }
}
