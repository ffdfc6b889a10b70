package dev.tandem.incentive.messaging;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
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
}
