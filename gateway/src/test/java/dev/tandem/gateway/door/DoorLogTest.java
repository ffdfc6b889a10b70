package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Seller;
import dev.tandem.gateway.driver.Wire;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Logs are read by people who may not see whom the vendor and its partners talk to. */
@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class DoorLogTest {
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getLevel() + " " + line.getMessage() + Arrays.toString(line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void anAddressThatIsAskedForIsNotLogged() {
        Logger.getLogger("").addHandler(listener);
        try {
            ApiRequest.with(TestTokens.trusted().vendor("northwind", "sam", "vendorSeller"))
                    .get("/v1/leads/7?play=closing&email=ada@brightwater.example")
                    .then()
                    .statusCode(503);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertTrue(logged.stream().anyMatch(line -> line.contains("/v1/leads/7")));
        assertEquals(
                List.of(), logged.stream().filter(line -> line.contains("ada")).toList());
    }

    @Test
    void aClientThatHangsUpIsNothingToWarnOf() throws Exception {
        Logger.getLogger("").addHandler(listener);
        try {
            for (int i = 0; i < 20; i++) {
                Wire wire = Wire.sending(
                        "GET /v1/leads/8?play=early&status=200&size=3000000 HTTP/1.1",
                        "Host: tandem",
                        "Authorization: Bearer " + Seller.TOKEN);
                wire.next(1_000);
                wire.reset();
            }
            // As long as it may take until somebody has noticed.
            Thread.sleep(500);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertEquals(
                List.of(),
                logged.stream().filter(line -> line.startsWith("WARN")).toList());
    }
}
