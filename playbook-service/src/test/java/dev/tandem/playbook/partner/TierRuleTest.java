package dev.tandem.playbook.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class TierRuleTest {
    private static final String RULES = "/v1/tier-rules";
    private static final String TWO_TIERS = """
            {"tiers":[{"tier":"silver","integrationDepth":"basic"},
                      {"tier":"gold","integrationDepth":"basic","certifications":[{"name":"Engineer","atLeast":2}]}]}""";

    private Program program;
    private String alpine;

    @BeforeEach
    void aPartner() {
        program = new Program();
        alpine = "/v1/partners/" + program.alpine;
    }

    @Test
    void aProgramStatesWhatEachTierAsks() {
        program.ada
                .get(RULES)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0"))
                .body("tiers", empty());

        put(program.olga, TWO_TIERS).then().statusCode(200).header("ETag", startsWith("\"1"));

        program.ada
                .get(RULES)
                .then()
                .body("tiers.tier", contains("silver", "gold"))
                .body("tiers[1].certifications[0].atLeast", equalTo(2));
        put(program.olga, "{\"tiers\":[{\"tier\":\"gold\"}]}")
                .then()
                .statusCode(200)
                .body("tiers.tier", contains("gold"));
    }

    @Test
    void itsStandingSaysWhatAPartnerLacksForEach() {
        put(program.olga, TWO_TIERS).then().statusCode(200);
        program.max
                .changes(alpine, "{\"integrationDepth\":\"certified\"}")
                .then()
                .statusCode(200);
        certified();
        String revoked = certified();
        program.max
                .post(alpine + "/certifications/" + revoked + "/revoke", "{\"reason\":\"So\"}")
                .then()
                .statusCode(200);

        program.ada
                .get(alpine + "/tier-standing")
                .then()
                .statusCode(200)
                .body("tier", nullValue())
                .body("tiers.tier", contains("silver", "gold"))
                .body("tiers.met", contains(true, false))
                .body("tiers[1].missing.certification", contains("Engineer"))
                .body("tiers[1].missing.present", contains(1));
    }

    @Test
    void aTierBeyondTheRulesIsAnException() {
        put(program.olga, TWO_TIERS).then().statusCode(200);

        become("gold", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("tierRulesUnmet"))
                .body("unmet.kind", contains("certification", "integrationDepth"));
        become("gold", "Two engineers take the exam next week")
                .then()
                .statusCode(201)
                .body("exception", equalTo("Two engineers take the exam next week"));
        // Of a tier without rules nothing is asked.
        become("platinum", null).then().statusCode(201).body("exception", nullValue());
    }

    @Test
    void aTierWhoseRulesAreMetIsGivenWithoutAnException() {
        put(program.olga, TWO_TIERS).then().statusCode(200);
        program.max.changes(alpine, "{\"integrationDepth\":\"basic\"}").then().statusCode(200);
        certified();
        certified();

        become("gold", null).then().statusCode(201);
        program.ada
                .get(alpine + "/tier-standing")
                .then()
                .body("tier", equalTo("gold"))
                .body("tiers.met", contains(true, true));
    }

    @Test
    void onlyTheVendorStatesRulesAndNoneTwice() {
        put(program.ada, TWO_TIERS).then().statusCode(403);
        put(program.max, TWO_TIERS).then().statusCode(403);
        put(program.olga, """
                {"tiers":[{"tier":"gold"},{"tier":"gold","certifications":[
                    {"name":"Engineer","atLeast":1},{"name":"Engineer","atLeast":2}]}]}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/tiers/1/tier", "/tiers/1/certifications/1/name"));
        put(program.olga, TWO_TIERS).then().statusCode(200);
        program.olga
                .request()
                .header("If-Match", "\"0\"")
                .body(TWO_TIERS)
                .put(RULES)
                .then()
                .statusCode(412);
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");
        nils.get(alpine + "/tier-standing").then().statusCode(404);
        new Program().olga.get(RULES).then().body("tiers", empty());
    }

    private Response put(PlaybookApi by, String rules) {
        return by.request()
                .header("If-Match", program.olga.get(RULES).header("ETag"))
                .body(rules)
                .put(RULES);
    }

    /** @param exception null for none */
    private Response become(String tier, String exception) {
        return program.max.post(
                alpine + "/tiers",
                exception == null
                        ? Map.of("tier", tier, "reason", "Joint sales")
                        : Map.of("tier", tier, "reason", "Joint sales", "exception", exception));
    }

    private String certified() {
        return program.max
                .post(
                        alpine + "/certifications",
                        Map.of(
                                "name",
                                "Engineer",
                                "issuer",
                                "Northwind",
                                "issuedOn",
                                LocalDate.now(ZoneOffset.UTC).minusDays(1).toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
