package dev.tandem.playbook.playbook;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of Alpine, a reseller of DACH, ada reads a version; zoe's company Zenith has no type and another territory. */
@QuarkusTest
@WithTandem(database = "playbook")
class PlaybookAudienceTest {
    private static final String TEMPLATE =
            "\"templates\":[{\"code\":\"note\",\"kind\":\"crmNote\",\"name\":\"Note\",\"body\":\"Docks\"}]";

    @Inject
    EntityManager database;

    private Program program;
    private String zenith;
    private PlaybookApi zoe;

    @BeforeEach
    void twoPartners() {
        program = new Program();
        becomes(program.alpine, "{\"type\":\"reseller\"}");
        zenith = program.partner("zenith");
        becomes(zenith, "{\"territory\":\"UK\"}");
        program.joins("zoe", zenith, "partnerAdmin").then().statusCode(201);
        zoe = PlaybookApi.partner(program.tenant, zenith, "zoe", "partnerAdmin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/export",
                "/summary",
                "/amendments",
                "/comments",
                "/coverage",
                "/measures",
                "/objection-report",
                "/diff?to=%s"
            })
    void forAPartnerOutsideTheAudienceNothingOfAVersionIsThere(String part) {
        String id = published("\"partnerIds\":[\"" + program.alpine + "\"]");
        String path = "/v1/playbooks/" + id + part.formatted(id);

        program.ada.get(path).then().statusCode(200);
        zoe.get(path).then().statusCode(404).body("code", equalTo("notFound"));
        program.max.get(path).then().statusCode(200);
    }

    @Test
    void norCanItCommentOnItOrFillInItsTemplates() {
        String path = "/v1/playbooks/" + published("\"partnerIds\":[\"" + program.alpine + "\"]");
        String comment = "{\"path\":\"/purpose\",\"text\":\"Why?\"}";

        zoe.post(path + "/comments", comment).then().statusCode(404);
        zoe.post(path + "/templates/note/preview", "{\"values\":{}}").then().statusCode(404);
        program.ada.post(path + "/comments", comment).then().statusCode(201);
        program.ada
                .post(path + "/templates/note/preview", "{\"values\":{}}")
                .then()
                .statusCode(200);
    }

    @Test
    void itIsInNoListAndInNoSearchOfSuchAPartner() {
        String id = published("\"partnerIds\":[\"" + program.alpine + "\"]");

        for (String list : new String[] {
            "/v1/playbooks",
            "/v1/playbooks?newest=true",
            "/v1/playbooks?code=reseller",
            "/v1/playbooks/search?q=discovery"
        }) {
            zoe.get(list).then().statusCode(200).body("items", empty());
            program.ada.get(list).then().statusCode(200).body("items.id", contains(id));
        }
    }

    @Test
    void whomTheNewestVersionLeavesOutReadsNoOlderOne() {
        String forAll = program.publishedPlaybook();
        zoe.get("/v1/playbooks").then().body("items.id", contains(forAll));
        String forAlpine = published("\"partnerIds\":[\"" + program.alpine + "\"]");

        zoe.get("/v1/playbooks").then().body("items", empty());
        zoe.get("/v1/playbooks?newest=true").then().body("items", empty());
        zoe.get("/v1/playbooks/" + forAll).then().statusCode(404);
        assertEquals(0, rows(zenith, "playbook"));
        program.ada.get("/v1/playbooks?newest=true").then().body("items.id", contains(forAlpine));
        zoe.get("/v1/playbooks/" + forAll + "/diff?to=" + forAlpine).then().statusCode(404);
    }

    @Test
    void nothingIsOpenedAgainByRetiringTheVersionThatLeftPartnersOut() {
        String forAll = program.publishedPlaybook();
        String forAlpine = published("\"partnerIds\":[\"" + program.alpine + "\"]");

        program.olga
                .post("/v1/playbooks/" + forAlpine + "/retire", "{\"reason\":\"Old\"}")
                .then()
                .statusCode(200);

        zoe.get("/v1/playbooks/" + forAll).then().statusCode(404);
        program.ada.get("/v1/playbooks/" + forAll).then().statusCode(200);
    }

    @Test
    void anOlderVersionForFewerStaysForThemWhenANewOneIsForAll() {
        String forAlpine = published("\"partnerIds\":[\"" + program.alpine + "\"]");
        String forAll = program.publishedPlaybook();

        zoe.get("/v1/playbooks").then().body("items.id", contains(forAll));
        zoe.get("/v1/playbooks/" + forAlpine).then().statusCode(404);
    }

    @Test
    void whoeverIsOfferedALeadReadsByWhatTheSaleWouldRun() {
        String id = published("\"partnerIds\":[\"" + program.alpine + "\"]");
        UUID handoff = UUID.randomUUID();
        UUID thread = UUID.randomUUID();

        program.receives("HandoffOffered", thread, program.handoff(handoff, zenith, id));
        eventually(() -> zoe.get("/v1/playbooks/" + id).then().statusCode(200));
        zoe.get("/v1/playbooks").then().body("items.id", contains(id));

        program.receives("HandoffDeclined", thread, program.handoff(handoff, zenith, id));
        eventually(() -> zoe.get("/v1/playbooks/" + id).then().statusCode(404));
    }

    @Test
    void aRetiredVersionIsForThoseThatItWasForToo() {
        String id = published("\"partnerIds\":[\"" + program.alpine + "\"]");
        program.olga
                .post("/v1/playbooks/" + id + "/retire", "{\"reason\":\"Old\"}")
                .then()
                .statusCode(200);

        program.ada.get("/v1/playbooks/" + id).then().statusCode(200);
        zoe.get("/v1/playbooks/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"partnerTypes\":[\"reseller\",\"systemIntegrator\"]                             | true",
                "\"partnerTypes\":[\"reseller\"],\"territories\":[\"DACH\",\"UK\"]                | true",
                "\"partnerTypes\":[\"reseller\"],\"territories\":[\"UK\"]                         | false",
                "\"partnerTypes\":[\"referral\"]                                                  | false",
                "\"territories\":[\"DACH\"],\"partnerTypes\":[]                                   | true"
            })
    void everyListHasToHoldAPartnerByAnyOfItsElements(String audience, boolean isForAlpine) {
        String id = published(audience);

        program.ada.get("/v1/playbooks/" + id).then().statusCode(isForAlpine ? 200 : 404);
        program.ada.get("/v1/playbooks").then().body("items", hasSize(isForAlpine ? 1 : 0));
        program.ada.get("/v1/playbooks/search?q=discovery").then().body("items", hasSize(isForAlpine ? 1 : 0));
        assertEquals(isForAlpine ? 1 : 0, rows(program.alpine, "playbook"));
    }

    @Test
    void aPartnerThatChangesReadsAtOnceWhatIsForItThen() {
        hasTier(zenith, "silver");
        hasTier(program.alpine, "gold");
        String gold = published("\"tiers\":[\"gold\"]");
        String integrators = published("\"partnerTypes\":[\"reseller\"],\"territories\":[\"DACH\"]");

        zoe.get("/v1/playbooks").then().body("items", empty());
        becomes(zenith, "{\"type\":\"reseller\",\"territory\":\"DACH\"}");
        zoe.get("/v1/playbooks").then().body("items.id", contains(integrators));
        hasTier(zenith, "gold");
        zoe.get("/v1/playbooks").then().body("items.id", contains(gold, integrators));
        hasTier(zenith, "silver");
        zoe.get("/v1/playbooks/" + gold).then().statusCode(404);
    }

    @Test
    void aPartnerReadsWhatASaleOfItsOwnRunsOrRanByWhateverItBecomes() {
        hasTier(program.alpine, "gold");
        String first = published("\"tiers\":[\"gold\"]");
        String second = published("\"tiers\":[\"gold\"],\"territories\":[\"DACH\"]");
        String third = published("\"tiers\":[\"gold\"],\"partnerTypes\":[\"reseller\"]");
        String sale = program.engagementOf(program.handedOff(first));
        int revision = program.max.get(sale).path("revision");
        program.max.upgrades(sale, first, second, revision).then().statusCode(204);

        hasTier(program.alpine, "silver");

        program.ada.get("/v1/playbooks").then().body("items.id", contains(first, second));
        program.ada.get("/v1/playbooks/search?q=discovery").then().body("items.id", containsInAnyOrder(first, second));
        program.ada.get("/v1/playbooks/" + first).then().statusCode(200);
        program.ada.get("/v1/playbooks/" + second + "/summary").then().statusCode(200);
        program.ada.get("/v1/playbooks/" + third).then().statusCode(404);
        program.ada.get(sale).then().statusCode(200);
        program.ada.brings(sale, "discovery-call", "They load 40 docks").then().statusCode(200);
        assertEquals(2, rows(program.alpine, "playbook"));
    }

    @Test
    void aPartnerNeverReadsForWhomElseItIs() {
        String before = program.publishedPlaybook();
        String id = published("\"partnerIds\":[\"" + program.alpine + "\",\"" + zenith + "\"]");
        String path = "/v1/playbooks/" + id;

        program.max.get(path).then().body("content.audience.partnerIds", contains(program.alpine, zenith));
        program.max.get(path + "/summary").then().body("audience.partnerIds", hasSize(2));
        program.max
                .get("/v1/playbooks/" + before + "/diff?to=" + id)
                .then()
                .body("differences.path", hasItem("/audience"));
        program.max.get(path + "/amendments").then().body("items.changes.flatten()", hasItem("/audience"));
        for (String part : new String[] {"", "/export", "/summary", "/amendments"}) {
            program.ada.get(path + part).then().statusCode(200).body(not(containsString("audience")));
        }
        program.ada
                .get("/v1/playbooks/" + before + "/diff?to=" + id)
                .then()
                .body("differences.path", not(hasItem("/audience")));
        program.ada
                .post(path + "/comments", "{\"path\":\"/audience\",\"text\":\"Who else?\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void whatWasChangedAgainstAVersionForOthersIsNotTold() {
        published("\"partnerIds\":[\"" + zenith + "\"]");
        String forAll =
                "/v1/playbooks/" + program.publishedPlaybook(Content.complete().replace("PT8H", "PT4H"));

        program.max.get(forAll).then().body("basedOn", equalTo(1));
        program.max.get(forAll + "/amendments").then().body("items.changes.flatten()", hasItem("/acceptWithin"));
        program.ada.get(forAll).then().statusCode(200).body("$", not(hasKey("basedOn")));
        program.ada.get(forAll + "/amendments").then().body("items.changes.flatten()", empty());
        program.max
                .post(forAll + "/retire", "{\"reason\":\"It was for the others\"}")
                .then()
                .statusCode(200);
        program.ada.get(forAll + "/amendments").then().body(not(containsString("for the others")));
    }

    @Test
    void aDraftWithAnAudienceIsTheSameAfterAFile() {
        String id = published("\"tiers\":[],\"partnerTypes\":[\"reseller\"]");
        String file = program.max.get("/v1/playbooks/" + id + "/export").asString();

        program.max
                .request()
                .contentType("application/yaml")
                .body(file)
                .put("/v1/playbook-files/reseller")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("unchanged"));
    }

    @Test
    void whomThereIsNotNobodyCanBeFor() {
        hasTier(program.alpine, "gold");
        String stranger = UUID.randomUUID().toString();
        String id = program.max
                .drafts(Content.with("\"audience\":{\"partnerIds\":[\"" + zenith + "\",\"" + stranger
                        + "\"],\"tiers\":[\"gold\",\"golden\"],\"territories\":[\"Mars\"]},"
                        + "\"appliesTo\":{\"territories\":[\"Moon\"]}"))
                .path("id");

        program.max
                .post("/v1/playbooks/" + id + "/submit")
                .then()
                .statusCode(422)
                .body("code", equalTo("playbookIncomplete"))
                .body(
                        "faults.pointer",
                        contains(
                                "/audience/partnerIds/1",
                                "/audience/tiers/1",
                                "/audience/territories/0",
                                "/appliesTo/territories/0"));
        program.max
                .drafts(Content.with("\"audience\":{\"partnerTypes\":[\"wizard\"]}"))
                .then()
                .statusCode(400);
    }

    @Test
    void aTierThatTheProgramHasStatedIsKnownThoughNobodyHasIt() {
        program.olga
                .request()
                .header("If-Match", program.olga.get("/v1/tier-rules").header("ETag"))
                .body("{\"tiers\":[{\"tier\":\"platinum\"}]}")
                .put("/v1/tier-rules")
                .then()
                .statusCode(200);

        zoe.get("/v1/playbooks/" + published("\"tiers\":[\"platinum\"]")).then().statusCode(404);
    }

    @Test
    void aSaleGoesOnByNoVersionThatIsNotForItsPartner() {
        String first = program.publishedPlaybook();
        String sale = program.engagementOf(program.handedOff(first));
        String other = published("\"partnerIds\":[\"" + zenith + "\"]");
        int revision = program.max.get(sale).path("revision");

        program.max
                .upgrades(sale, first, other, revision)
                .then()
                .statusCode(422)
                .body("because", equalTo("notForPartner"));
        program.max.get("/v1/playbooks/" + other + "/upgrades").then().body("items.because", contains("notForPartner"));
        program.max
                .get("/v1/playbooks/" + other + "/what-if")
                .then()
                .body(containsString("\"outside\":true"))
                .body(containsString("\"outside\":1"));
        program.ada.get(sale + "/upgrade-preview?to=" + other).then().statusCode(404);
    }

    @Test
    void coverageIsOfThePartnersThatAVersionIsFor() {
        String id = published("\"territories\":[\"DACH\"]");

        program.max.get("/v1/playbooks/" + id + "/coverage").then().body("items.partnerId", contains(program.alpine));
    }

    /** Nothing but the database answers here. */
    @Test
    void theDatabaseKeepsAPartnerOutsideTheAudienceOut() {
        String id = published("\"partnerIds\":[\"" + program.alpine + "\"]");
        program.ada
                .post("/v1/playbooks/" + id + "/comments", "{\"path\":\"/purpose\",\"text\":\"Why?\"}")
                .then()
                .statusCode(201);
        String found = "search_playbooks('discovery', 'en', cast('" + new UUID(0, 0) + "' as uuid), 10)";

        for (String table : new String[] {"playbook", "document_comment", found}) {
            assertEquals(1, rows(program.alpine, table), table);
            assertEquals(0, rows(zenith, table), table);
            assertEquals(0, rows(UUID.randomUUID().toString(), table), table);
        }
        String readByAlpine = "playbooks_read_by(cast('" + program.alpine + "' as uuid))";
        assertEquals(1, rows(program.alpine, readByAlpine));
        assertEquals(0, rows(zenith, readByAlpine), "nobody asks what another partner reads");
        assertEquals(1, rows(program.alpine, "amendment"));
        assertEquals(0, rows(zenith, "amendment"));
    }

    @Test
    void aVersionWithoutAnAudienceIsForAPartnerOfWhichNothingIsKnown() {
        program.publishedPlaybook();

        assertEquals(1, rows(UUID.randomUUID().toString(), "playbook"));
        zoe.get("/v1/playbooks").then().body("items", hasSize(1)).body("items[0]", not(hasKey("content")));
    }

    private String published(String audience) {
        return program.publishedPlaybook(
                Content.with(TEMPLATE + ",\"purpose\":\"Discovery\",\"audience\":{" + audience + "}"));
    }

    private void becomes(String partner, String patch) {
        program.olga.changes("/v1/partners/" + partner, patch).then().statusCode(200);
    }

    private void hasTier(String partner, String tier) {
        program.olga
                .post("/v1/partners/" + partner + "/tiers", Map.of("tier", tier, "reason", "Sales"))
                .then()
                .statusCode(201);
    }

    private int rows(String partner, String table) {
        Caller caller = new Caller(
                program.tenant, UUID.randomUUID(), Optional.of(UUID.fromString(partner)), Set.of(), Optional.empty());
        return CallerScope.call(
                caller,
                () -> ((Number) database.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .intValue());
    }
}
