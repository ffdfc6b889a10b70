package dev.tandem.lead.handoff;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Response times in the partner's working time: from midnight to six in New York, while the vendor is in Berlin. Offers
 * are made and accepted around noon there, so that hours may pass while a test runs without any working time.
 */
@QuarkusTest
@WithTandem(database = "lead")
class ResponseHoursTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Program program;
    private UUID partner;
    private Actor vendor;

    @BeforeEach
    void aPartnerThatWorksAtNight() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        vendor = program.vendor();
        eventually(() -> program.routes("DACH", "DE", partner));
    }

    private void worksFromMidnightToSix() {
        String hours = Arrays.stream(DayOfWeek.values())
                .map(day -> "{\"day\":\"%s\",\"from\":\"00:00\",\"to\":\"06:00\"}"
                        .formatted(day.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(","));
        vendor.post(
                        "/v1/calendars",
                        "{\"code\":\"night\",\"zone\":\"America/New_York\",\"partnerId\":\"%s\",\"hours\":[%s]}"
                                .formatted(partner, hours))
                .then()
                .statusCode(201);
    }

    @Test
    void aNightOfWorkPassesBetweenTwoNoons() {
        worksFromMidnightToSix();
        LocalDate day = anOrdinaryDay();

        answeredBetweenNoons(day, day.plusDays(1));

        measured(day)
                .body("items[0].responseWorkedMedian", equalTo("PT6H"))
                .body("items[0].responseWorkedMean", equalTo("PT6H"));
    }

    @Test
    void whenTheClocksChangeThatNightRealHoursCount() {
        worksFromMidnightToSix();
        ZoneOffsetTransition change =
                NEW_YORK.getRules().nextTransition(Instant.now().plus(Duration.ofDays(3)));
        LocalDate day = LocalDate.ofInstant(change.getInstant(), NEW_YORK);

        answeredBetweenNoons(day.minusDays(1), day);

        Duration night = Duration.ofHours(6).minus(change.getDuration());
        measured(day).body("items[0].responseWorkedMedian", equalTo(night.toString()));
    }

    @Test
    void aHolidayOfLaterOnMakesNoAnswerFaster() {
        worksFromMidnightToSix();
        LocalDate day = anOrdinaryDay();
        answeredBetweenNoons(day, day.plusDays(1));
        JsonPath calendar = vendor.get("/v1/calendars").jsonPath();
        String path = "/v1/calendars/" + calendar.getString("items[0].id");

        vendor.request()
                .header("If-Match", vendor.get(path).header("ETag"))
                .body("""
                        {"code":"night","zone":"America/New_York","partnerId":"%s","holidays":["%s"],
                         "hours":[{"day":"monday","from":"00:00","to":"06:00"}]}""".formatted(partner, day.plusDays(1)))
                .put(path)
                .then()
                .statusCode(200);

        measured(day).body("items[0].responseWorkedMedian", equalTo("PT6H"));
    }

    @Test
    void whoHasNoCalendarAlwaysWorks() {
        LocalDate day = anOrdinaryDay();
        answeredBetweenNoons(day, day.plusDays(1));

        JsonPath measure = measured(day).extract().jsonPath();

        assertEquals(measure.getString("items[0].responseMedian"), measure.getString("items[0].responseWorkedMedian"));
    }

    @Test
    void theTableHasItInSeconds() {
        worksFromMidnightToSix();
        LocalDate day = anOrdinaryDay();
        answeredBetweenNoons(day, day.plusDays(1));

        vendor.request()
                .accept("text/csv")
                .get(path(day))
                .then()
                .statusCode(200)
                .body(containsString(",responseMeanSeconds,responseWorkedMedianSeconds,responseWorkedMeanSeconds,"))
                .body(containsString(",21600,21600,"));
    }

    @Test
    void withoutAnAcceptanceThereIsNone() {
        LocalDate day = anOrdinaryDay();
        atNoon(day);
        vendor.offers(vendor.routedLead("Brightwater", "DE").getString("id"))
                .then()
                .statusCode(201);

        measured(day).body("items[0].offers", equalTo(1)).body("items[0].responseWorkedMedian", nullValue());
    }

    /** A day far enough ahead that its noon is in the future, without a clock change in the following night. */
    private static LocalDate anOrdinaryDay() {
        LocalDate day = LocalDate.now(NEW_YORK).plusDays(2);
        while (lengthOf(day.plusDays(1)) != 24) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static long lengthOf(LocalDate day) {
        return Duration.between(day.atStartOfDay(NEW_YORK), day.plusDays(1).atStartOfDay(NEW_YORK))
                .toHours();
    }

    private void answeredBetweenNoons(LocalDate offered, LocalDate accepted) {
        String lead = vendor.routedLead("Brightwater", "DE").getString("id");
        atNoon(offered);
        String handoff = vendor.offers(lead).then().statusCode(201).extract().path("id");
        atNoon(accepted);
        program.seller(partner).accepts(handoff).then().statusCode(200);
    }

    private void atNoon(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(NEW_YORK).toInstant();
        program.movesOn(Duration.between(Instant.now(), noon));
    }

    private ValidatableResponse measured(LocalDate day) {
        return vendor.get(path(day)).then().statusCode(200);
    }

    private static String path(LocalDate day) {
        return "/v1/measures?from=" + day.minusDays(2) + "&until=" + day.plusDays(3) + "&groupBy=partner";
    }
}
