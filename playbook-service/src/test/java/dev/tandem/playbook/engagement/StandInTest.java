package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class StandInTest {
    private static final String SIGN_OFF = "/v1/work?kind=signOff";
    private static final String NOTE = "They load 40 docks a day";

    private Program program;
    private PlaybookApi mia;
    private PlaybookApi ben;

    @BeforeEach
    void colleagues() {
        program = Program.sandbox();
        program.joins("mia", "vendor", "vendorSeller").then().statusCode(201);
        mia = PlaybookApi.vendor(program.tenant, "mia", "vendorSeller");
        ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
    }

    @Test
    void theDelegateSeesAndSignsOffWhatAwaitsWhoIsAway() {
        String sale = started(Content.complete());
        program.ada.brings(sale, "final-proposal", NOTE).then().statusCode(200);
        mia.get(SIGN_OFF).then().body("items", empty());
        mia.signsOff(sale, "final-proposal").then().statusCode(403).body("code", equalTo("notAccountable"));

        isAway(program.max, "max", "mia");

        mia.get(SIGN_OFF)
                .then()
                .body("items.activity", contains("final-proposal"))
                .body("items.personId", contains(program.person("max")));
        program.max
                .get("/v1/work?kind=signOff&personId=" + program.person("mia"))
                .then()
                .body("items.activity", contains("final-proposal"));
        mia.get(sale + "/who?activity=final-proposal")
                .then()
                .body("roles[1].personId", equalTo(program.person("max")))
                .body("roles[1].standIns", contains(program.person("mia")))
                .body("roles[0].standIns", nullValue());
        mia.get(sale).then().body(allowed("signOff"), equalTo(true));
        mia.signsOff(sale, "final-proposal")
                .then()
                .statusCode(200)
                .body("tasks[1].signedOffBy", equalTo(program.person("mia")))
                .body("tasks[1].accountable.personId", equalTo(program.person("max")));
    }

    @Test
    void theDelegateWritesTheDebriefThatAwaitsWhoIsAway() {
        UUID thread = program.handedOff(program.publishedPlaybook(Content.complete()));
        String sale = program.engagementOf(thread);
        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"price\"");
        eventually(() -> program.ada.get("/v1/work?kind=debrief").then().body("items", hasSize(1)));
        ben.get("/v1/work?kind=debrief").then().body("items", empty());

        isAway(program.ada, "ada", "ben");

        ben.get("/v1/work?kind=debrief").then().body("items.personId", contains(program.person("ada")));
        ben.post(sale + "/debriefs", "{\"answers\":[{\"question\":\"Why?\",\"answer\":\"Too dear\"}]}")
                .then()
                .statusCode(201);
        ben.get("/v1/work?kind=debrief").then().body("items", empty());
    }

    @Test
    void onceTheAbsenceIsOverNobodyStandsInAnyMore() {
        String sale = started(Content.complete());
        program.ada.brings(sale, "final-proposal", NOTE).then().statusCode(200);
        isAway(program.max, "max", "mia");
        program.movesOnBy(Duration.ofDays(5));

        mia.get(SIGN_OFF).then().body("items", empty());
        mia.signsOff(sale, "final-proposal").then().statusCode(403).body("code", equalTo("notAccountable"));
    }

    @Test
    void whoHasDoneTheWorkForAnotherDoesNotSignItOffForThem() {
        String content = Content.complete().replaceFirst("\"signOff\":false", "\"signOff\":true");
        String done = started(content);
        isAway(program.ada, "ada", "ben");
        ben.get("/v1/work").then().body("items.kind", contains("responsible", "accountable"));

        ben.brings(done, "discovery-call", NOTE).then().statusCode(200);

        ben.get(done)
                .then()
                .body(
                        "tasks[0].allowedActions.find { it.action == 'signOff' }.because",
                        equalTo("secondPersonRequired"));
        ben.get(SIGN_OFF).then().body("items", empty());
        ben.signsOff(done, "discovery-call").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        program.ada.signsOff(done, "discovery-call").then().statusCode(200);
    }

    @Test
    void whoHasTheBackupRoleStandsInWhileNobodyWithTheRoleIsThere() {
        String sale = started(Content.complete()
                .replace("\"role\":\"channelManager\"", "\"role\":\"channelManager\",\"backup\":\"vendorSeller\""));
        program.ada.brings(sale, "final-proposal", NOTE).then().statusCode(200);
        mia.get(SIGN_OFF).then().body("items", empty());

        isAway(program.max, "max", null);

        mia.get(SIGN_OFF).then().body("items.activity", contains("final-proposal"));
        program.joins("mona", "vendor", "channelManager").then().statusCode(201);
        mia.get(SIGN_OFF).then().body("items", empty());
        mia.signsOff(sale, "final-proposal").then().statusCode(403).body("code", equalTo("notAccountable"));
        PlaybookApi mona = PlaybookApi.vendor(program.tenant, "mona", "channelManager");
        isAway(mona, "mona", null);
        mia.signsOff(sale, "final-proposal").then().statusCode(200);
    }

    @Test
    void whoHasTheBackupRoleDoesWhatNobodyHasTheRoleForAndNoOwnerSignsOffTheirOwn() {
        String content = Content.complete()
                .replaceFirst("\"signOff\":false", "\"signOff\":true")
                .replace("\"duty\":\"accountable\",\"side\":\"partner\",\"role\":\"partnerSeller\"", """
                        "duty":"accountable","side":"partner","role":"presales","backup":"partnerAdmin\"""")
                .replaceFirst(
                        "\\{",
                        "{\"functionalRoles\":[{\"code\":\"presales\",\"side\":\"partner\",\"name\":\"Presales\"}],");
        String owned = started(content);
        program.ada.brings(owned, "discovery-call", NOTE).then().statusCode(200);
        program.ada
                .signsOff(owned, "discovery-call")
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));

        program.joins("pia", program.alpine, "partnerAdmin").then().statusCode(201);
        PlaybookApi pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");

        pia.get(SIGN_OFF).then().body("items.activity", contains("discovery-call"));
        pia.get(owned + "/who?activity=discovery-call")
                .then()
                .body("roles[1].personId", equalTo(program.person("ada")))
                .body("roles[1].standIns", contains(program.person("pia")));
        pia.signsOff(owned, "discovery-call").then().statusCode(200);
        String backed =
                program.engagementOf(program.handedOff(program.ada.get(owned).path("playbook.id")));
        program.ada
                .get(backed)
                .then()
                .body("tasks[0].accountable.personId", equalTo(program.person("pia")))
                .body("tasks[0].responsible[0].personId", equalTo(program.person("ada")));
    }

    @Test
    void aPartnersDelegateStandsInForNobodyOfAnotherPartner() {
        String sale = started(Content.complete());
        isAway(program.ada, "ada", "ben");
        String fjord = program.partner("fjord");
        program.joins("nils", fjord, "partnerSeller").then().statusCode(201);
        PlaybookApi nils = PlaybookApi.partner(program.tenant, fjord, "nils", "partnerSeller");

        nils.get("/v1/work").then().body("items", empty());
        nils.signsOff(sale, "discovery-call").then().statusCode(404);
    }

    private String started(String content) {
        return program.engagementOf(program.handedOff(program.publishedPlaybook(content)));
    }

    private static String allowed(String action) {
        return "tasks[1].allowedActions.find { it.action == '" + action + "' }.allowed";
    }

    private void isAway(PlaybookApi who, String subject, String delegate) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        String named = delegate == null ? "" : ",\"delegateId\":\"" + program.person(delegate) + "\"";
        who.post(
                        "/v1/persons/" + program.person(subject) + "/absences",
                        "{\"from\":\"%s\",\"until\":\"%s\"%s}".formatted(today, today.plusDays(3), named))
                .then()
                .statusCode(201);
    }
}
