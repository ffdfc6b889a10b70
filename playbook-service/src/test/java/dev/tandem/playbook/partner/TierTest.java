package dev.tandem.playbook.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class TierTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private Program program;
    private String tiers;

    @BeforeEach
    void aPartner() {
        program = new Program();
        tiers = "/v1/partners/" + program.alpine + "/tiers";
    }

    @Test
    void itsHistorySaysSinceWhenByWhomAndWhy() {
        become("silver", today.minusDays(30).toString()).then().statusCode(201);
        become("gold", today.minusDays(1).toString()).then().statusCode(201);

        program.ada
                .get(tiers)
                .then()
                .body("items.tier", contains("silver", "gold"))
                .body("items.changedBy", contains(program.person("max"), program.person("max")))
                .body("items.reason", contains("Joint sales", "Joint sales"))
                .body("items[1].effectiveOn", equalTo(today.minusDays(1).toString()));
        program.ada.get("/v1/partners/" + program.alpine).then().body("tier", equalTo("gold"));
        assertEquals(2, program.published("PartnerTierChanged"));
    }

    @Test
    void itBeginsTodayUnlessADayIsNamed() {
        program.max
                .post(tiers, "{\"tier\":\"gold\",\"reason\":\"Joint sales\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void tiersFollowOneAnotherAndNoneIsPromised() {
        become("silver", today.minusDays(2).toString()).then().statusCode(201);

        become("gold", today.minusDays(3).toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("effectiveOnOutOfRange"))
                .body("earliest", equalTo(today.minusDays(2).toString()));
        become("gold", today.plusDays(2).toString()).then().statusCode(422);
        become("silver", today.toString()).then().statusCode(409).body("code", equalTo("tierUnchanged"));
    }

    @Test
    void aTierHasANameAndAReason() {
        program.max
                .post(tiers, "{\"tier\":\"very gold\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason", "/tier"));
    }

    @Test
    void aRepeatedChangeIsWrittenOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.max
                    .request()
                    .header("Idempotency-Key", key)
                    .body("{\"tier\":\"gold\",\"reason\":\"Joint sales\"}")
                    .post(tiers)
                    .then()
                    .statusCode(201);
        }
        program.max.get(tiers).then().body("items.size()", equalTo(1));
    }

    @Test
    void onlyTheVendorDecidesAndOthersSeeNothing() {
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        program.ada.post(tiers, "{\"tier\":\"gold\",\"reason\":\"Us\"}").then().statusCode(403);
        nils.get(tiers).then().statusCode(404);
        new Program()
                .olga
                .post(tiers, "{\"tier\":\"gold\",\"reason\":\"Us\"}")
                .then()
                .statusCode(404);
    }

    private Response become(String tier, String effectiveOn) {
        return program.max.post(
                tiers,
                "{\"tier\":\"%s\",\"effectiveOn\":\"%s\",\"reason\":\"Joint sales\"}".formatted(tier, effectiveOn));
    }
}
