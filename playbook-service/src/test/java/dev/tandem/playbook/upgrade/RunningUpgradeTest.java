package dev.tandem.playbook.upgrade;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.AtOnce;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A running sale looks at another version, and goes on by it if that was wanted. */
@QuarkusTest
@WithTandem(database = "playbook")
class RunningUpgradeTest {
    private static final String NOTE = "They load 40 docks a day by hand";

    private static final int CONNECTIONS =
            ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.max-size", Integer.class);

    private Program program;
    private String first;
    private String second;
    private String engagement;
    private String preview;

    @BeforeEach
    void aSaleWhoseCallWasMadeAndANewVersionWithASiteVisit() {
        program = new Program();
        first = program.publishedPlaybook();
        engagement = program.engagementOf(program.handedOff(first));
        program.ada.brings(engagement, "discovery-call", NOTE).then().statusCode(200);
        second = program.publishedPlaybook(Content.withVisit());
        preview = engagement + "/upgrade-preview?to=" + second;
    }

    @Test
    void aPreviewTellsWhatWouldOpenAndCloseAndChangesNothing() {
        for (PlaybookApi side : new PlaybookApi[] {program.max, program.ada}) {
            side.get(preview)
                    .then()
                    .statusCode(200)
                    .body("from.id", equalTo(first))
                    .body("to.version", equalTo(2))
                    .body("added", contains("site-visit"))
                    .body("kept", contains("discovery-call", "final-proposal"))
                    .body("dropped", hasSize(0))
                    .body("closed", contains("proposal"))
                    .body("gates[2].missing.personId", contains(program.person("ada"), program.person("max")));
        }
        program.max.get(engagement).then().body("playbook.id", equalTo(first)).body("tasks", hasSize(2));
    }

    @Test
    void anUpgradeKeepsWhatWasDoneAndReopensGates() {
        program.max.post(engagement + "/upgrade", previewed()).then().statusCode(204);

        program.max
                .get(engagement)
                .then()
                .body("playbook.version", equalTo(2))
                .body("versionChanges.from.version", contains(1))
                .body("versionChanges.to.id", contains(second))
                .body("versionChanges.by", contains(program.person("max")))
                .body("versionChanges.at", contains(notNullValue()))
                .body("tasks.activity", contains("discovery-call", "site-visit", "final-proposal"))
                .body("tasks[0].evidence", hasSize(1))
                .body("gates.satisfied", contains(true, false, false));
        assertEquals(1, program.published("GateReopened"));
        assertEquals(1, program.published("EngagementUpgraded"));
    }

    /** Else whoever is behind a sale that went on long ago would be reported at once. */
    @Test
    void whatIsAddedToAStageThatWasLeftIsNeverLate() {
        UUID thread = UUID.fromString(program.max.get(engagement).path("thread"));
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        eventually(() -> program.max.get(engagement).then().body("stage", equalTo("proposal")));
        String third = program.publishedPlaybook(Content.withVisit()
                .replace("\"code\":\"site-visit\",", "\"code\":\"site-visit\",\"within\":\"PT1H\","));
        int revision = program.max.get(engagement).path("revision");

        program.max.upgrades(engagement, first, third, revision).then().statusCode(204);

        program.max
                .get(engagement)
                .then()
                .body("tasks.activity", contains("discovery-call", "site-visit", "final-proposal"))
                .body("tasks.dueAt", contains(nullValue(), nullValue(), nullValue()))
                .body("gates.find { it.stage == 'won' }.missing.activity", hasItem("site-visit"));
        program.ada.brings(engagement, "site-visit", NOTE).then().statusCode(200);
    }

    @Test
    void aTimeThatTheVersionChangesIsCountedFromTheFirstEntryUnlessTheStageWasLeft() {
        String timed = program.publishedPlaybook(Content.demanding());
        UUID gone = program.handedOff(timed);
        String left = program.engagementOf(gone);
        String there = program.engagementOf(program.handedOff(timed));
        program.receives("DealStageChanged", gone, "\"stage\":\"proposal\"");
        eventually(() -> program.max.get(left).then().body("stage", equalTo("proposal")));
        String before = program.max.get(left).path("tasks[0].dueAt");
        String sooner = program.publishedPlaybook(Content.demanding().replace("PT16H", "PT4H"));
        String due = Instant.parse(program.max.get(there).path("startedAt"))
                .plus(Duration.ofHours(4))
                .toString();
        program.max
                .get(there + "/upgrade-preview?to=" + sooner)
                .then()
                .body("redated.activity", contains("discovery-call"))
                .body("redated.after", contains(due));

        for (String sale : List.of(left, there)) {
            program.max
                    .upgrades(sale, timed, sooner, program.max.get(sale).path("revision"))
                    .then()
                    .statusCode(204);
        }

        program.max.get(there).then().body("tasks[0].dueAt", equalTo(due));
        program.max.get(left).then().body("tasks[0].dueAt", equalTo(before));
    }

    @Test
    void whoAcceptsNothingButProblemsUpgradesToo() {
        program.max
                .request()
                .accept("application/problem+json")
                .contentType("application/json")
                .body(previewed())
                .post(engagement + "/upgrade")
                .then()
                .statusCode(204);
    }

    @Test
    void anUpgradeIsRefusedWhenSomethingChangedSinceItsPreview() {
        String previewed = previewed();
        program.ada.brings(engagement, "discovery-call", NOTE).then().statusCode(200);

        program.max
                .post(engagement + "/upgrade", previewed)
                .then()
                .statusCode(409)
                .body("code", equalTo("previewOutdated"))
                .body("playbook.id", equalTo(first));
        program.max.upgrades(engagement, second, second, 1).then().statusCode(409);
    }

    @Test
    void aSaleGoesOnByAPublishedVersionOfItsOwnPlaybookAlone() {
        String draft = program.max.drafts(Content.complete()).path("id");
        String otherStages =
                program.publishedPlaybook(Content.complete().replace("\"code\":\"discovery\"", "\"code\":\"start\""));

        assertNotAnUpgrade(draft, "notPublished");
        assertNotAnUpgrade(first, "sameVersion");
        assertNotAnUpgrade(otherStages, "otherStages");
        program.max.post(engagement + "/upgrade", previewed()).then().statusCode(204);
        program.max
                .get(engagement + "/upgrade-preview?to=" + first)
                .then()
                .statusCode(422)
                .body("because", equalTo("olderVersion"));
        program.max
                .upgrades(engagement, second, first, program.max.get(engagement).path("revision"))
                .then()
                .statusCode(422)
                .body("because", equalTo("olderVersion"));
        program.max.get("/v1/playbooks/" + first + "/upgrades").then().body("items.because", contains("olderVersion"));
        program.max.get(engagement + "/upgrade-preview").then().statusCode(400).body("errors.pointer", contains("to"));
        program.max
                .post(engagement + "/upgrade", "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/from", "/revision", "/to"));
    }

    @Test
    void theVendorUpgradesAndOnlyOnce() {
        String previewed = previewed();
        String key = UUID.randomUUID().toString();

        program.ada.post(engagement + "/upgrade", previewed).then().statusCode(403);
        for (int i = 0; i < 2; i++) {
            program.max
                    .request()
                    .header("Idempotency-Key", key)
                    .body(previewed)
                    .post(engagement + "/upgrade")
                    .then()
                    .statusCode(204);
        }
        assertEquals(1, program.published("EngagementUpgraded"));
    }

    /** With a connection each, there is none left for a second one. */
    @Test
    @Timeout(60)
    void asManyAreUpgradedAtOnceAsThereAreConnections() {
        List<String> sales = Stream.generate(() -> program.engagementOf(program.handedOff(first)))
                .limit(4 * CONNECTIONS)
                .toList();

        AtOnce.each(
                sales, one -> program.max.upgrades(one, first, second, 0).then().statusCode(204));
    }

    @Test
    void anotherPartysSaleDoesNotExist() {
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");

        nils.get(preview).then().statusCode(404);
        new Program().max.get(preview).then().statusCode(404);
        new Program().max.post(engagement + "/upgrade", previewed()).then().statusCode(404);
    }

    private void assertNotAnUpgrade(String to, String because) {
        program.max
                .get(engagement + "/upgrade-preview?to=" + to)
                .then()
                .statusCode(422)
                .body("code", equalTo("notAnUpgrade"))
                .body("because", equalTo(because));
        program.max
                .upgrades(engagement, first, to, program.max.get(engagement).path("revision"))
                .then()
                .statusCode(422)
                .body("code", equalTo("notAnUpgrade"))
                .body("because", equalTo(because));
        program.max.get(engagement).then().body("playbook.id", equalTo(first));
    }

    private String previewed() {
        return body(first, second, program.max.get(preview).path("revision"));
    }

    private static String body(String from, String to, int revision) {
        return "{\"from\":\"%s\",\"to\":\"%s\",\"revision\":%d}".formatted(from, to, revision);
    }
}
