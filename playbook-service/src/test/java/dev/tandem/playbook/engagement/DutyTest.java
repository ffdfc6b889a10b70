package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class DutyTest {
    private Program program;
    private String who;

    @BeforeEach
    void aSaleUnderWay() {
        program = new Program();
        UUID thread = program.handedOff(program.publishedPlaybook());
        String list = "/v1/engagements?thread=" + thread;
        eventually(() -> program.max.get(list).then().body("items.size()", equalTo(1)));
        who = "/v1/engagements/" + program.max.get(list).path("items[0].id") + "/who?activity=";
    }

    @Test
    void everyRoleHasItsPersonAndABackup() {
        program.max
                .get(who + "final-proposal")
                .then()
                .statusCode(200)
                .body("activity", equalTo("final-proposal"))
                .body("roles.duty", contains("responsible", "accountable"))
                .body("roles.personId", contains(program.person("ada"), program.person("max")))
                .body("roles.active", contains(true, true))
                .body("roles[0].backupId", equalTo(program.person("ben")))
                .body("roles[1].backupId", equalTo(null));
    }

    @Test
    void aBackupIsWhoeverHasTheRoleNow() {
        program.joins("mia", "vendor", "channelManager").then().statusCode(201);

        program.max.get(who + "final-proposal").then().body("roles[1].backupId", equalTo(program.person("mia")));
    }

    @Test
    void aPartnerIsToldOfTheVendorsPeopleOnItsSaleToo() {
        program.ada
                .get(who + "final-proposal")
                .then()
                .statusCode(200)
                .body("roles.personId", contains(program.person("ada"), program.person("max")));
    }

    @Test
    void anUnknownActivityIsNotFoundAndNoneIsRefused() {
        program.max.get(who + "never").then().statusCode(404).body("code", equalTo("notFound"));
        program.max.get(who).then().statusCode(400).body("errors.pointer", contains("activity"));
    }

    @Test
    void anotherPartnersSaleDoesNotExist() {
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");

        nils.get(who + "final-proposal").then().statusCode(404);
        new Program().max.get(who + "final-proposal").then().statusCode(404);
    }
}
