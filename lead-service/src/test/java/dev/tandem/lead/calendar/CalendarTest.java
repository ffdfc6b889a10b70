package dev.tandem.lead.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class CalendarTest {
    private Program program;
    private Actor vendor;
    private UUID partner;

    @BeforeEach
    void aProgram() {
        program = Program.announced();
        vendor = program.vendor();
        partner = program.partner("alpine");
    }

    @Test
    void vendorAndPartnerHaveACalendarEach() {
        vendor.calendar("office", "09:00", "17:00", null)
                .then()
                .statusCode(201)
                .body("zone", equalTo("Europe/Berlin"))
                .body("hours", hasSize(7))
                .body("hours[0].day", equalTo("monday"))
                .body("partnerId", nullValue());
        vendor.calendar("alpine", "08:00", "00:00", partner).then().statusCode(201);

        vendor.get("/v1/calendars").then().body("items.code", contains("office", "alpine"));
    }

    @Test
    void nobodyHasTwo() {
        vendor.calendar("office", "09:00", "17:00", null).then().statusCode(201);

        for (Response second : List.of(
                vendor.calendar("other", "09:00", "17:00", null),
                vendor.calendar("office", "09:00", "17:00", partner))) {
            second.then().statusCode(409).body("code", equalTo("calendarTaken"));
        }
    }

    @Test
    void aCalendarIsChangedByWhoHasReadIt() {
        Response office = vendor.calendar("office", "09:00", "17:00", null);
        String path = "/v1/calendars/" + office.path("id");
        String longer = Actor.calendarBody("office", "07:00", "19:00", null);

        vendor.request().body(longer).put(path).then().statusCode(428);
        vendor.request()
                .header("If-Match", office.header("ETag"))
                .body(longer)
                .put(path)
                .then()
                .statusCode(200)
                .body("hours[0].from", equalTo("07:00:00"));
        vendor.request()
                .header("If-Match", office.header("ETag"))
                .body(longer)
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("staleRevision"));
    }

    @Test
    void aCalendarDoesNotTakeTheCodeOfAnother() {
        vendor.calendar("office", "09:00", "17:00", null).then().statusCode(201);
        Response alpine = vendor.calendar("alpine", "09:00", "17:00", partner);

        vendor.request()
                .header("If-Match", alpine.header("ETag"))
                .body(Actor.calendarBody("office", "09:00", "17:00", partner))
                .put("/v1/calendars/" + alpine.path("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("calendarTaken"));
    }

    @Test
    void everyFaultIsTold() {
        vendor.post("/v1/calendars", """
                        {"code":"x","zone":"Nowhere","holidays":["2026-12-25","2026-12-25"],
                         "hours":[{"day":"monday","from":"09:00","to":"12:00"},
                                  {"day":"monday","from":"11:00","to":"13:00"}]}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/zone", "/hours/1", "/holidays/1"));
        vendor.post("/v1/calendars", "{\"code\":\"x\",\"zone\":\"UTC\",\"hours\":[]}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("neverOpen"));
        vendor.post("/v1/calendars", "{\"zone\":7,\"hours\":[{\"day\":\"someday\"}]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/zone", "/hours/0/day"));
    }

    @Test
    void aPartnerSeesItsOwnAlone() {
        String office = vendor.calendar("office", "09:00", "17:00", null).path("id");
        String own = vendor.calendar("alpine", "08:00", "18:00", partner).path("id");
        Actor seller = program.seller(partner);

        seller.get("/v1/calendars").then().body("items.id", contains(own));
        seller.get("/v1/calendars/" + own).then().statusCode(200);
        seller.get("/v1/calendars/" + office).then().statusCode(404);
        seller.calendar("mine", "09:00", "17:00", partner).then().statusCode(403);
    }

    @Test
    void aRepeatedRequestMakesNoSecondCalendar() {
        String key = UUID.randomUUID().toString();
        String body = Actor.calendarBody("office", "09:00", "17:00", null);

        String first = vendor.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/calendars")
                .path("id");
        String again = vendor.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/calendars")
                .path("id");

        assertEquals(first, again);
        vendor.get("/v1/calendars").then().body("items", hasSize(1));
    }
}
