package dev.tandem.playbook.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class PartnerHistoryTest {
    private Program program;
    private String alpine;
    private String history;

    @BeforeEach
    void aPartnerThatWasSuspendedMovedAndHandedOver() {
        program = new Program();
        alpine = "/v1/partners/" + program.alpine;
        history = alpine + "/history";
        program.joins("eva", "vendor", "channelManager").then().statusCode(201);
        program.olga
                .post(alpine + "/suspend", "{\"code\":\"compliance\",\"reason\":\"The audit is late\"}")
                .then()
                .statusCode(200);
        program.olga
                .post(alpine + "/activate", "{\"reason\":\"It came\"}")
                .then()
                .statusCode(200);
        program.max
                .post(alpine + "/tiers", "{\"tier\":\"gold\",\"reason\":\"Joint sales\"}")
                .then()
                .statusCode(201);
        program.max
                .changes(alpine, "{\"managerId\":\"" + program.person("eva") + "\"}")
                .then()
                .statusCode(200);
        program.max.changes(alpine, "{\"name\":\"Alpine Group\"}").then().statusCode(200);
    }

    @Test
    void itSaysWhatThePartnerWasByWhomAndWhy() {
        String max = program.person("max");
        program.olga
                .get(history)
                .then()
                .statusCode(200)
                .body("items.kind", contains("status", "manager", "status", "status", "tier", "manager"))
                .body("items.former", contains(null, null, "active", "suspended", null, max))
                .body("items.latter", contains("active", max, "suspended", "active", "gold", program.person("eva")))
                .body("items[2].reasonCode", equalTo("compliance"))
                .body("items[2].reason", equalTo("The audit is late"))
                .body("items[2].changedBy", equalTo(program.person("olga")))
                .body("items[4].reason", equalTo("Joint sales"))
                .body("items[5].changedBy", equalTo(max));
        program.olga.get(history + "?kind=tier").then().body("items.latter", contains("gold"));
    }

    @Test
    void itComesInPartsThatACursorJoins() {
        String cursor = program.olga
                .get(history + "?limit=4")
                .then()
                .body("items.kind", contains("status", "manager", "status", "status"))
                .extract()
                .path("nextCursor");

        program.olga
                .get(history + "?limit=4&cursor=" + cursor)
                .then()
                .body("items.kind", contains("tier", "manager"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aPartnerReadsItsOwnWithoutTheVendorsPeople() {
        program.ada
                .get(history)
                .then()
                .statusCode(200)
                .body("items.latter", contains("active", null, "suspended", "active", "gold", null))
                .body("items.reason[2]", equalTo("The audit is late"))
                .body("items.changedBy", everyItem(nullValue()));
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");
        nils.get(history).then().statusCode(404);
        new Program().olga.get(history).then().statusCode(404);
    }
}
