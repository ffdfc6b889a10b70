package dev.tandem.playbook.upgrade;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All running sales of a playbook look at its next version, and some of them go on by it. */
@QuarkusTest
@WithTandem(database = "playbook")
class ManyUpgradesTest {
    private static final String NOTE = "They load 40 docks a day by hand";

    private Program program;
    private String first;
    private String second;
    private String begun;
    private String called;

    @BeforeEach
    void twoSalesAndANewVersionWithASiteVisit() {
        program = new Program();
        first = program.publishedPlaybook();
        begun = program.engagementOf(program.handedOff(first));
        called = program.engagementOf(program.handedOff(first));
        program.ada.brings(called, "discovery-call", NOTE).then().statusCode(200);
        second = program.publishedPlaybook(Content.withVisit());
    }

    @Test
    void eachSaleSaysWhatItWouldHaveToDo() {
        upgrades("")
                .body("items.engagementId", contains(id(begun), id(called)))
                .body("items.from.id", contains(first, first))
                .body("items.added", contains(List.of("site-visit"), List.of("site-visit")))
                .body("items.closed", contains(List.of(), List.of("proposal")))
                .body("items[0].missing.activity", contains("discovery-call", "site-visit"))
                .body("items[1].missing.activity", contains("site-visit"))
                .body("items.because", contains(nullValue(), nullValue()));
        program.max.get(begun).then().body("playbook.id", equalTo(first));
    }

    @Test
    void theListCanBeAskedForAPartOfThem() {
        upgrades("?from=" + first).body("items", hasSize(2));
        upgrades("?from=" + UUID.randomUUID()).body("items", empty());
        upgrades("?partnerId=" + program.partner("fjord")).body("items", empty());
        upgrades("?stage=proposal").body("items", empty());
        upgrades("?limit=1").body("items.engagementId", contains(id(begun)));
    }

    @Test
    void salesThatHaveEndedOrUseTheVersionAreLeftOut() {
        program.receives("DealClosed", thread(called), "\"outcome\":\"lost\"");
        eventually(() -> upgrades("").body("items.engagementId", contains(id(begun))));

        program.max.upgrades(begun, first, second, 0).then().statusCode(204);

        upgrades("").body("items", empty());
    }

    @Test
    void aSaleWithOtherStagesIsListedWithTheReason() {
        String third =
                program.publishedPlaybook(Content.complete().replace("\"code\":\"discovery\"", "\"code\":\"start\""));

        program.max
                .get("/v1/playbooks/" + third + "/upgrades")
                .then()
                .statusCode(200)
                .body("items.because", contains("otherStages", "otherStages"));
    }

    @Test
    void eachSaleIsUpgradedOrRefusedForItself() {
        upgrade(second, List.of(sale(called, 0), sale(begun, 0), sale("/v1/engagements/" + UUID.randomUUID(), 0)))
                .statusCode(200)
                .body("items.upgraded", contains(false, true, false))
                .body("items.code", contains("previewOutdated", null, "notFound"));

        program.max.get(begun).then().body("playbook.id", equalTo(second));
        program.max.get(called).then().body("playbook.id", equalTo(first));
        assertEquals(1, program.published("EngagementUpgraded"));
    }

    @Test
    void nothingChangesToAVersionThatIsNotPublished() {
        String draft = program.max.drafts(Content.complete()).path("id");

        program.max
                .get("/v1/playbooks/" + draft + "/upgrades")
                .then()
                .statusCode(422)
                .body("because", equalTo("notPublished"));
        upgrade(draft, List.of(sale(begun, 0))).statusCode(422).body("because", equalTo("notPublished"));
    }

    @Test
    void aRequestNamesOneToAHundredSales() {
        upgrade(second, List.of()).statusCode(400).body("errors.pointer", contains("/sales"));
        program.max
                .post("/v1/playbooks/" + second + "/upgrades", "{\"sales\":[{}]}")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/sales/0/engagementId", "/sales/0/from", "/sales/0/revision"));
    }

    @Test
    void onlyTheVendorUpgradesMany() {
        program.ada.get("/v1/playbooks/" + second + "/upgrades").then().statusCode(403);
        program.ada
                .post("/v1/playbooks/" + second + "/upgrades", Map.of("sales", List.of(sale(begun, 0))))
                .then()
                .statusCode(403);
        new Program().max.get("/v1/playbooks/" + second + "/upgrades").then().statusCode(404);
    }

    private ValidatableResponse upgrades(String query) {
        return program.max
                .get("/v1/playbooks/" + second + "/upgrades" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse upgrade(String to, List<Map<String, Object>> sales) {
        return program.max
                .post("/v1/playbooks/" + to + "/upgrades", Map.of("sales", sales))
                .then();
    }

    private Map<String, Object> sale(String engagement, int revision) {
        return Map.of("engagementId", id(engagement), "from", first, "revision", revision);
    }

    private UUID thread(String engagement) {
        return UUID.fromString(program.max.get(engagement).path("thread"));
    }

    private static String id(String engagement) {
        return engagement.substring(engagement.lastIndexOf('/') + 1);
    }
}
