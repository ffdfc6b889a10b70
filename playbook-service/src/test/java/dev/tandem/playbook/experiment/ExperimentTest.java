package dev.tandem.playbook.experiment;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Version 1 is in force; max drafts version 2, which adds a visit, and declares it a variant on a fifth of the sales. */
@QuarkusTest
@WithTandem(database = "playbook")
class ExperimentTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String REASON = "{\"reason\":\"We have seen enough\"}";

    private Program program;
    private String control;
    private String variant;

    @BeforeEach
    void aVersionInForceAndADraft() {
        program = Program.sandbox();
        control = program.publishedPlaybook();
        variant = program.max.drafts(Content.withVisit()).path("id");
    }

    @Test
    void aVariantIsReviewedWithItsExperimentAndStartsItWhenPublished() {
        declares(terms(20))
                .then()
                .statusCode(200)
                .body("status", equalTo("declared"))
                .body("code", equalTo("reseller"))
                .body("control.id", equalTo(control))
                .body("control.version", equalTo(1))
                .body("variant.id", equalTo(variant))
                .body("sharePercent", equalTo(20))
                .body("assigning", equalTo(false))
                .body("declaredBy", equalTo(program.person("max")))
                .body("$", not(hasKey("startedAt")))
                .body("allowedActions.action", contains("changeShare", "adopt", "drop"))
                .body("allowedActions.because", contains("notInState", "notInState", "notInState"));
        submits().then().statusCode(200).body("experimentId", notNullValue());
        program.olga
                .get("/v1/playbooks/" + variant + "/experiment")
                .then()
                .statusCode(200)
                .body("hypothesis", equalTo("A visit wins more"));

        approves();
        publishes(variant).then().statusCode(200);

        program.max
                .get("/v1/experiments?status=running&code=reseller&playbookId=" + control)
                .then()
                .body("items.variant.id", contains(variant))
                .body("items[0].assigning", equalTo(true))
                .body("items[0].startedAt", notNullValue())
                .body("items[0].shares[0].from", notNullValue())
                .body("items[0].allowedActions.allowed", contains(true, true, true));
        assertEquals(List.of("20"), program.told("ExperimentStarted", "sharePercent"));
        assertEquals(List.of("null", experiment()), program.told("PlaybookPublished", "experimentId"));
    }

    @Test
    void whoDeclaresItDoesNotApproveIt() {
        program.olga.request().body(terms(20)).put(path("/experiment")).then().statusCode(200);
        submits().then().statusCode(200);

        program.olga.post(path("/approve")).then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        program.joins("eva", "vendor", "channelManager").then().statusCode(201);
        PlaybookApi.vendor(program.tenant, "eva", "channelManager")
                .post(path("/approve"))
                .then()
                .statusCode(200);
    }

    @Test
    void aVariantIsInForceForNobodyElse() {
        running(20);

        program.max.get("/v1/playbooks?newest=true&status=published").then().body("items.id", contains(control));
        program.max.get("/v1/playbooks").then().body("items.id", contains(control, variant));
        program.ada.get("/v1/playbooks").then().body("items.id", contains(control));
        program.ada.get("/v1/playbooks?newest=true").then().body("items.id", contains(control));
        program.ada.get(path("")).then().statusCode(404);
        program.ada.get(path("/summary")).then().statusCode(404);
        program.max
                .drafts(Content.complete())
                .then()
                .body("basedOn", equalTo(1))
                .body("version", equalTo(3));
    }

    @Test
    void aPartnerReadsAVariantThatASaleOfItsOwnRunsByAndNothingOfTheExperiment() {
        running(20);
        String sale = program.engagementOf(program.handedOff(variant));

        program.ada.get(sale).then().statusCode(200);
        program.ada
                .get(path(""))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("$", not(hasKey("experimentId")));
        program.ada.get("/v1/playbooks").then().body("items.id", containsInAnyOrder(control, variant));
        program.ada
                .get(path("/experiment"))
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no experiment of playbook " + variant + "."));
        program.ada.get("/v1/experiments/" + experiment()).then().statusCode(404);
        program.ada.get("/v1/experiments").then().statusCode(200).body("items", empty());
        program.ada
                .post("/v1/experiments/" + experiment() + "/adopt", REASON)
                .then()
                .statusCode(403);
        new Program().max.get("/v1/experiments/" + experiment()).then().statusCode(404);
    }

    @Test
    void aPartnerIsNotToldWhichOfTheVersionsThatItReadsIsAVariant() {
        running(20);
        program.engagementOf(program.handedOff(variant));
        String sale = program.engagementOf(program.handedOff(control));

        program.ada.get("/v1/playbooks?newest=true").then().body("items.id", contains(variant));
        program.max.get("/v1/playbooks?newest=true").then().body("items.id", contains(control));
        program.ada
                .get(sale + "/upgrade-preview?to=" + variant)
                .then()
                .statusCode(422)
                .body("code", equalTo("notAnUpgrade"))
                .body("because", equalTo("notForPartner"));
        program.max.get(sale + "/upgrade-preview?to=" + variant).then().body("because", equalTo("variant"));
        program.ada.get(path("/upgrades")).then().statusCode(403);
    }

    @Test
    void whatWouldChangeMoneyOrWhoSeesWhomIsRefusedWithEveryFault() {
        variant = program.max
                .drafts(Content.withVisit()
                        .replaceFirst("\\{", "{\"audience\":{\"territories\":[\"DACH\"]},")
                        .replace("{{company}} needs you", "{{contactName}} needs you"))
                .path("id");
        declares(terms(20)).then().statusCode(200);

        submits()
                .then()
                .statusCode(422)
                .body("code", equalTo("playbookIncomplete"))
                .body("faults.pointer", contains("/audience/territories", "/handoffTemplate/subject"))
                .body("faults.code", contains("differsFromControl", "differsFromControl"));
    }

    @Test
    void anOrdinaryVersionMayChangeThat() {
        variant = program.max
                .drafts(Content.withVisit().replaceFirst("\\{", "{\"audience\":{\"territories\":[\"DACH\"]},"))
                .path("id");

        submits().then().statusCode(200).body("$", not(hasKey("experimentId")));
    }

    @Test
    void thereIsNothingToCompareAFirstVersionWith() {
        String first = program.max
                .post("/v1/playbooks", "{\"code\":\"other\",\"content\":" + Content.complete() + "}")
                .path("id");

        program.max
                .request()
                .body(terms(20))
                .put("/v1/playbooks/" + first + "/experiment")
                .then()
                .statusCode(422)
                .body("code", equalTo("noControl"));
    }

    @Test
    void aRetiredVersionIsNoControlEither() {
        declares(terms(20)).then().statusCode(200);
        submits().then().statusCode(200);
        approves();
        program.max.post("/v1/playbooks/" + control + "/retire", REASON).then().statusCode(200);

        publishes(variant).then().statusCode(422).body("code", equalTo("noControl"));
        program.max.post(path("/send-back"), REASON).then().statusCode(200);
        submits().then().statusCode(422).body("code", equalTo("noControl"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 51})
    void theShareIsFromOneToFiftyPercent(int share) {
        declares(terms(share)).then().statusCode(400).body("errors.pointer", contains("/sharePercent"));
    }

    @Test
    void aLastDayIsNotOver() {
        declares(terms(20, "2020-01-01")).then().statusCode(400).body("errors.pointer", contains("/lastDay"));
    }

    @Test
    void aVersionInReviewIsNotDeclaredAnyMore() {
        submits().then().statusCode(200);

        declares(terms(20)).then().statusCode(409).body("code", equalTo("notInState"));
        program.max.get(path("/experiment")).then().statusCode(404);
        program.max.delete(path("/experiment")).then().statusCode(404);
    }

    @Test
    void aDraftCanBecomeAnOrdinaryOneAgain() {
        declares(terms(20)).then().statusCode(200);
        declares(terms(30)).then().statusCode(200).body("sharePercent", equalTo(30));

        program.max.delete(path("/experiment")).then().statusCode(200).body("status", equalTo("withdrawn"));

        program.max.get(path("")).then().body("$", not(hasKey("experimentId")));
        program.max.get("/v1/experiments").then().body("items.status", contains("withdrawn"));
        declares(terms(40)).then().statusCode(200);
        submits().then().statusCode(200);
        program.max.delete(path("/experiment")).then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void withItsDraftAnExperimentIsDiscarded() {
        declares(terms(20)).then().statusCode(200);

        program.max.post(path("/discard"), REASON).then().statusCode(200);

        program.max.get("/v1/experiments").then().body("items.status", contains("withdrawn"));
    }

    @Test
    void whileItRunsNothingElseOfThePlaybookIsPublishedOrRetired() {
        running(20);
        String next = program.max.drafts(Content.complete()).path("id");
        program.max.post("/v1/playbooks/" + next + "/submit").then().statusCode(200);
        program.olga.post("/v1/playbooks/" + next + "/approve").then().statusCode(200);

        publishes(next)
                .then()
                .statusCode(409)
                .body("code", equalTo("experimentRunning"))
                .body("experimentId", equalTo(experiment()));
        for (String either : List.of(control, variant)) {
            program.max
                    .post("/v1/playbooks/" + either + "/retire", REASON)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("experimentRunning"));
        }
        String second = program.max.drafts(Content.withVisit()).path("id");
        program.max.request().body(terms(20)).put("/v1/playbooks/" + second + "/experiment");
        program.max
                .post("/v1/playbooks/" + second + "/submit")
                .then()
                .statusCode(409)
                .body("code", equalTo("experimentRunning"));

        ends("drop").then().statusCode(200);
        publishes(next).then().statusCode(200);
    }

    @Test
    void anAdoptedVariantIsInForce() {
        running(20);

        ends("adopt")
                .then()
                .statusCode(200)
                .body("status", equalTo("adopted"))
                .body("assigning", equalTo(false))
                .body("endedBecause", equalTo("We have seen enough"))
                .body("endedBy", equalTo(program.person("max")))
                .body("endedAt", notNullValue());

        program.ada.get("/v1/playbooks?newest=true").then().body("items.id", contains(variant));
        program.ada.get("/v1/playbooks").then().body("items.id", contains(control, variant));
        program.max.get(path("")).then().body("status", equalTo("published")).body("$", not(hasKey("experimentId")));
        program.max.drafts(Content.complete()).then().body("basedOn", equalTo(2));
        assertEquals(List.of("adopted"), program.told("ExperimentEnded", "outcome"));
        ends("drop").then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void aDroppedVariantIsRetiredAndItsSalesGoOn() {
        running(20);
        String sale = program.engagementOf(program.handedOff(variant));

        ends("drop").then().statusCode(200).body("status", equalTo("dropped"));

        program.max.get(path("")).then().body("status", equalTo("retired"));
        program.max.get("/v1/playbooks?newest=true").then().body("items.id", contains(control));
        program.ada.get("/v1/playbooks?newest=true").then().body("items.id", contains(variant));
        program.ada.get("/v1/playbooks?newest=true&status=published").then().body("items.id", contains(control));
        program.max.drafts(Content.complete()).then().body("basedOn", equalTo(1));
        program.ada
                .brings(sale, "site-visit", "They load 40 docks a day by hand")
                .then()
                .statusCode(200);
        assertEquals(1, program.published("PlaybookRetired"));
        assertEquals(List.of("dropped"), program.told("ExperimentEnded", "outcome"));
        ends("adopt").then().statusCode(409);
    }

    @Test
    void anotherShareIsKeptWithTheTimeFromWhichItHolds() {
        running(20);
        String path = "/v1/experiments/" + experiment();

        program.max
                .post(path + "/change-share", "{\"sharePercent\":40,\"reason\":\"Too few sales\"}")
                .then()
                .statusCode(200)
                .body("sharePercent", equalTo(40))
                .body("shares.percent", contains(20, 40))
                .body("shares[0].reason", nullValue())
                .body("shares[1].reason", equalTo("Too few sales"))
                .body("shares[1].by", equalTo(program.person("max")))
                .body("shares[1].from", notNullValue());

        assertEquals(List.of("40"), program.told("ExperimentChanged", "sharePercent"));
        program.max
                .post(path + "/change-share", "{\"sharePercent\":51,\"reason\":\"More\"}")
                .then()
                .statusCode(400);
        program.max.post(path + "/change-share", "{\"sharePercent\":10}").then().statusCode(400);
        ends("adopt").then().statusCode(200);
        program.max
                .post(path + "/change-share", "{\"sharePercent\":10,\"reason\":\"Less\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
    }

    @Test
    void thePresentShareAgainChangesNothing() {
        running(20);
        String path = "/v1/experiments/" + experiment();
        int revision = program.max.get(path).path("revision");

        program.max
                .post(path + "/change-share", "{\"sharePercent\":20,\"reason\":\"As before\"}")
                .then()
                .statusCode(200)
                .body("shares.percent", contains(20))
                .body("revision", equalTo(revision));

        assertEquals(0, program.published("ExperimentChanged"));
        ends("drop").then().statusCode(200);
        program.max
                .post(path + "/change-share", "{\"sharePercent\":20,\"reason\":\"As before\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void afterItsLastDayItAssignsNoSaleAndSomebodyIsReminded() {
        LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        declares(terms(20, last.toString())).then().statusCode(200);
        submits().then().statusCode(200);
        approves();
        publishes(variant).then().statusCode(200);

        program.movesOnBy(Duration.ofDays(22));

        program.max
                .get("/v1/experiments/" + experiment())
                .then()
                .body("status", equalTo("running"))
                .body("assigning", equalTo(false))
                .body("lastDay", equalTo(last.toString()));
        eventually(() -> assertEquals(1, program.published("ExperimentDue")));
        ends("drop").then().statusCode(200);
        program.movesOnBy(Duration.ofDays(8));
        program.max.get("/v1/experiments/" + experiment()).then().body("status", equalTo("dropped"));
        assertEquals(1, program.published("ExperimentDue"));
    }

    @Test
    void aVariantWhoseLastDayIsOverIsNeitherPublishedNorSubmitted() {
        LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(5);
        declares(terms(20, last.toString())).then().statusCode(200);
        submits().then().statusCode(200);
        approves();
        program.movesOnBy(Duration.ofDays(7));

        publishes(variant)
                .then()
                .statusCode(422)
                .body("code", equalTo("experimentOver"))
                .body("lastDay", equalTo(last.toString()));
        program.max.get(path("/experiment")).then().body("status", equalTo("declared"));
        program.max.post(path("/send-back"), REASON).then().statusCode(200);
        submits().then().statusCode(422).body("code", equalTo("experimentOver"));
        declares(terms(20, last.plusDays(30).toString())).then().statusCode(200);
        submits().then().statusCode(200);
        approves();
        publishes(variant).then().statusCode(200);
        assertEquals(1, program.published("ExperimentStarted"));
    }

    @Test
    void aVariantIsPublishedOnItsLastDay() {
        LocalDate last = LocalDate.now(BERLIN).plusDays(5);
        declares(terms(20, last.toString())).then().statusCode(200);
        submits().then().statusCode(200);
        approves();
        program.movesOnBy(Duration.ofDays(5));

        publishes(variant).then().statusCode(200);
    }

    @Test
    void aFileOfThePlaybookDoesNotChangeAVariant() {
        declares(terms(20)).then().statusCode(200);

        program.max
                .request()
                .body("{\"code\":\"reseller\",\"content\":" + Content.withChecklist() + "}")
                .put("/v1/playbook-files/reseller")
                .then()
                .body("outcome", equalTo("drafted"))
                .body("playbook.version", equalTo(3));
    }

    @Test
    void noSaleIsUpgradedToAVariant() {
        running(20);
        String sale = program.engagementOf(program.handedOff(control));

        program.max
                .get(sale + "/upgrade-preview?to=" + variant)
                .then()
                .statusCode(422)
                .body("code", equalTo("notAnUpgrade"))
                .body("because", equalTo("variant"));
        program.max.get(path("/upgrades")).then().statusCode(422).body("because", equalTo("variant"));
        ends("adopt").then().statusCode(200);
        program.max.get(sale + "/upgrade-preview?to=" + variant).then().statusCode(200);
    }

    @Test
    void anExperimentIsFoundByNoOtherVersion() {
        running(20);

        program.max
                .get("/v1/experiments?playbookId=" + UUID.randomUUID())
                .then()
                .body("items", empty());
        program.max.get("/v1/experiments?code=other").then().body("items", empty());
        program.max.get("/v1/experiments?status=declared&status=adopted").then().body("items", empty());
        program.max.get("/v1/experiments").then().body("items.id", hasItem(experiment()));
    }

    private void running(int share) {
        declares(terms(share)).then().statusCode(200);
        submits().then().statusCode(200);
        approves();
        publishes(variant).then().statusCode(200);
    }

    private static String terms(int share) {
        return "{\"sharePercent\":%d,\"hypothesis\":\"A visit wins more\"}".formatted(share);
    }

    private static String terms(int share, String lastDay) {
        return "{\"sharePercent\":%d,\"hypothesis\":\"A visit wins more\",\"lastDay\":\"%s\"}"
                .formatted(share, lastDay);
    }

    private Response declares(String terms) {
        return program.max.request().body(terms).put(path("/experiment"));
    }

    private Response submits() {
        return program.max.post(path("/submit"));
    }

    private void approves() {
        program.olga.post(path("/approve")).then().statusCode(200);
    }

    private Response publishes(String version) {
        return program.olga.post("/v1/playbooks/" + version + "/publish");
    }

    private Response ends(String how) {
        return program.max.post("/v1/experiments/" + experiment() + "/" + how, REASON);
    }

    private String experiment() {
        return program.max.get("/v1/experiments?playbookId=" + variant).path("items[0].id");
    }

    private String path(String part) {
        return "/v1/playbooks/" + variant + part;
    }
}
