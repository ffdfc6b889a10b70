package dev.tandem.gateway.usage;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.gateway.driver.EchoService;
import dev.tandem.gateway.driver.Program;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.EventPromise;
import dev.tandem.testkit.contract.PublishedEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(EchoService.class)
class ApiUsageTest {
    private Program program;

    @Inject
    Usage usage;

    @Inject
    DailyMeasurement measurement;

    @BeforeEach
    void found() {
        program = Program.live();
    }

    @Test
    void callsAreCountedByClientAndOutcome() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        for (int i = 0; i < 3; i++) {
            ApiRequest.with(key).get("/v1/leads").then().statusCode(200);
        }
        ApiRequest.with(key).get("/v1/deals").then().statusCode(403);

        eventually(() -> sums(program.vendor(), "client&clientId=" + client)
                .body("items.of", contains(client))
                .body("items[0].requests", equalTo(4))
                .body("items[0].succeeded", equalTo(3))
                .body("items[0].refused", equalTo(1))
                .body("items[0].p95Millis", notNullValue()));
        sums(program.vendor(), "operation&clientId=" + client).body("items.of", contains("listDeals", "listLeads"));
        sums(program.vendor(), "client&operation=listDeals")
                .body("items.of", contains(client))
                .body("items[0].requests", equalTo(1));
    }

    @Test
    void whoLooksForAFaultSeesTheStatuses() {
        UUID client = UUID.randomUUID();
        for (int status : new int[] {200, 200, 404, 422, 429, 503}) {
            usage.count(program.tenant, null, client, "getLead", status, 3);
        }
        usage.count(program.tenant, null, client, "getDeal", 404, 3);

        sums(program.vendor(), "status&clientId=" + client)
                .body("items.of", contains("200", "404", "422", "429", "503"))
                .body("items.requests", contains(2, 2, 1, 1, 1))
                .body("items.refused", contains(0, 2, 1, 0, 0))
                .body("items[0].medianMillis", equalTo(5));
        sums(program.vendor(), "operation&status=404&clientId=" + client)
                .body("items.of", contains("getDeal", "getLead"))
                .body("items.requests", contains(1, 1));
        sums(program.vendor(), "operation&clientId=" + client)
                .body("items.find { it.of == 'getLead' }.succeeded", equalTo(2))
                .body("items.find { it.of == 'getLead' }.refused", equalTo(2))
                .body("items.find { it.of == 'getLead' }.limited", equalTo(1))
                .body("items.find { it.of == 'getLead' }.failed", equalTo(1));
    }

    @Test
    void whatWasCountedBeforeStatusesWereHasNone() {
        UUID client = UUID.randomUUID();
        usage.count(program.tenant, null, client, "getLead", 404, 3);
        usage.writeDown();
        program.execute("update api_usage set status = null where tenant = ?1");
        usage.count(program.tenant, null, client, "getLead", 404, 3);

        sums(program.vendor(), "status&clientId=" + client)
                .body("items.of", contains(null, "404"))
                .body("items.refused", contains(1, 1));
        sums(program.vendor(), "client&clientId=" + client).body("items.refused", contains(2));
    }

    @Test
    void aStatusIsANumberOfThreeDigits() {
        for (String status : List.of("99", "600", "4xx")) {
            program.vendor()
                    .get("/v1/api-usage?status=" + status)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("status"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "client", "partner", "operation", "status"})
    void pagesJoinToAllSums(String by) {
        usage.count(program.tenant, null, null, "listLeads", 200, 3);
        for (int i = 0; i < 3; i++) {
            usage.count(program.tenant, UUID.randomUUID(), UUID.randomUUID(), "getLead" + i, 401 + i, 3);
            usage.writeDown();
            calledYesterday();
        }
        // Without the calls that ask for it.
        String wanted = by + "&to=" + LocalDate.now(ZoneOffset.UTC).minusDays(1);
        List<String> all = sums(program.vendor(), wanted).extract().path("items.of");
        List<String> joined = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            JsonPath page = sums(program.vendor(), wanted + "&limit=1" + next.get())
                    .body("items", hasSize(1))
                    .extract()
                    .jsonPath();
            joined.addAll(page.getList("items.of"));
            next = Optional.ofNullable(page.getString("nextCursor")).map(cursor -> "&cursor=" + cursor);
        }

        assertEquals(by.equals("day") ? 3 : 4, all.size());
        assertEquals(all, joined);
    }

    @Test
    void aCursorIsGoodForItsGroupingAlone() {
        usage.count(program.tenant, null, null, "getLead", 200, 3);
        usage.count(program.tenant, null, null, "getLead", 404, 3);
        String cursor = sums(program.vendor(), "status&limit=1").extract().path("nextCursor");

        program.vendor()
                .get("/v1/api-usage?by=operation&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors.code", contains("otherList"));
    }

    @Test
    void whatAClientAsksForInVainIsCountedAsWell() {
        String client = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        takeToken(client, key).then().statusCode(200);
        program.vendor()
                .post("/v1/api-clients/%s/disable".formatted(client))
                .then()
                .statusCode(200);

        eventually(() -> ApiRequest.with(key).get("/v1/leads").then().statusCode(401));
        takeToken(client, key).then().statusCode(401);

        eventually(() -> sums(program.vendor(), "operation&clientId=" + client)
                .body("items.of", contains("listLeads", "takeToken"))
                .body("items.find { it.of == 'listLeads' }.refused", greaterThanOrEqualTo(1))
                .body("items.find { it.of == 'takeToken' }.succeeded", equalTo(1))
                .body("items.find { it.of == 'takeToken' }.refused", equalTo(1)));
    }

    @Test
    void aProgramSeesItsOwnCallsAndAnyOtherPersonNone() {
        String client = program.client(program.vendor(), "integration", "leads:read", "api-usage:read");
        String other = program.client(program.vendor(), "integration", "leads:read");
        String key = program.key(program.vendor(), client);
        ApiRequest.with(program.key(program.vendor(), other))
                .get("/v1/leads")
                .then()
                .statusCode(200);
        ApiRequest.with(key).get("/v1/leads").then().statusCode(200);

        eventually(() -> ApiRequest.with(key)
                .get("/v1/api-usage?by=client")
                .then()
                .statusCode(200)
                .body("items.of", contains(client)));
        ApiRequest.with(key)
                .get("/v1/api-usage?by=client&clientId=" + other)
                .then()
                .statusCode(403);
        ApiRequest.with(TestTokens.trusted().vendor(program.tenant, "sam", "vendorSeller"))
                .get("/v1/api-usage")
                .then()
                .statusCode(403);
    }

    private static Response takeToken(String client, String key) {
        return RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", key)
                .post("/v1/token");
    }

    @Test
    void whatIsCountedAgainIsAdded() {
        program.vendor().get("/v1/leads").then().statusCode(200);
        eventually(() -> sums(program.vendor(), "operation").body("items.of", contains("getApiUsage", "listLeads")));

        program.vendor().get("/v1/leads").then().statusCode(200);

        eventually(() ->
                sums(program.vendor(), "operation").body("items.find { it.of == 'listLeads' }.succeeded", equalTo(2)));
    }

    @Test
    void aPartnerSeesItsOwnCallsAlone() {
        program.partner().get("/v1/leads").then().statusCode(200);
        program.vendor().get("/v1/leads").then().statusCode(200);
        eventually(() -> sums(program.vendor(), "partner&partnerId=" + program.alpine)
                .body("items.of", contains(program.alpine.toString()))
                .body("items[0].succeeded", equalTo(1)));

        sums(program.partner(), "partner").body("items.of", contains(program.alpine.toString()));
        sums(program.partner(), "partner&partnerId=" + UUID.randomUUID()).body("items", empty());
        sums(program.otherPartner(), "partner&partnerId=" + program.alpine).body("items", empty());
    }

    @Test
    void aPartnersCallsOfADayAreToldOnceItIsOver() throws IOException {
        usage.count(program.tenant, program.alpine, null, "listLeads", 200, 3);
        usage.count(program.tenant, program.alpine, null, "getDeal", 404, 3);
        usage.writeDown();
        calledYesterday();

        measurement.measure();
        measurement.measure();

        JsonNode told = PublishedEvents.await("tandem.gateway", program.tenant, Set.of("ApiCallsMeasured"))
                .get("ApiCallsMeasured");
        EventPromise promise = EventPromise.of("gateway", "ApiCallsMeasured");
        assertEquals(List.of(), promise.faults(told));
        assertEquals(List.of(), promise.faults(promise.example()));
        assertEquals(program.alpine.toString(), told.path("partnerId").asText());
        assertEquals(2, told.path("requests").asInt());
        assertEquals(1, told.path("refused").asInt());
        assertEquals(1, program.count("select count(*) from outbox where tenant = ?1"));
    }

    private void calledYesterday() {
        program.execute("update api_usage set day = day - 1 where tenant = ?1");
    }

    @Test
    void daysThatAreNotKeptAreNotAskedFor() {
        program.vendor()
                .get("/v1/api-usage?from=2020-01-01&to=2026-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("from"));
    }

    private ValidatableResponse sums(RequestSpecification by, String grouping) {
        usage.writeDown();
        return by.get("/v1/api-usage?by=" + grouping).then().statusCode(200);
    }
}
