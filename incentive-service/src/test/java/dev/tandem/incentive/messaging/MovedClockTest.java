package dev.tandem.incentive.messaging;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class MovedClockTest {
    @Test
    void aPeriodBeginsWhenASandboxsClockReachesIt() {
        Incentives incentives = Incentives.withBooksFrom("2020-01-01");
        String period = LocalDate.now(ZoneOffset.UTC).plusYears(2).getYear() + "Q1";
        incentives.close(period).then().statusCode(409).body("code", equalTo("periodNotBegun"));

        incentives.others().moveClock(Duration.ofDays(1200));

        eventually(() -> incentives.close(period).then().statusCode(200));
    }

    @Test
    void theServiceTellsWhatItsClockShowsAndWhatIsLeftToDo() {
        Incentives incentives = Incentives.withBooksFrom("2020-01-01");
        Instant before = Instant.now();

        incentives.others().moveClock(Duration.ofDays(30));

        eventually(() -> incentives
                .as("ann", "vendorAdmin")
                .get("/v1/services/incentive/clock")
                .then()
                .statusCode(200)
                .body("now", greaterThan(before.plus(Duration.ofDays(30)).toString()))
                .body("due", equalTo(0))
                .body("reads", contains("tandem.lead", "tandem.playbook")));
    }
}
