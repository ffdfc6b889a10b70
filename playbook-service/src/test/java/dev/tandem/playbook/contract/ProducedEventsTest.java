package dev.tandem.playbook.contract;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.playbook.driver.Questions;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.EventPromise;
import dev.tandem.testkit.contract.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ProducedEventsTest {
    private static final Set<String> EVENTS = Set.of(
            "TenantRegistered",
            "TenantClockMoved",
            "PartnerRegistered",
            "PartnerChanged",
            "PartnerSuspended",
            "PartnerActivated",
            "PartnerTierChanged",
            "PartnerCertificationRecorded",
            "PartnerCertificationExpiring",
            "PartnerCertificationExpired",
            "PartnerCertificationRevoked",
            "PersonChanged",
            "StaffErased",
            "AssessmentSent",
            "AssessmentDue",
            "AssessmentReturned",
            "AssessmentSentBack",
            "AssessmentConcluded",
            "PlaybookPublished",
            "PlaybookRetired",
            "ExperimentStarted",
            "ExperimentChanged",
            "ExperimentDue",
            "ExperimentEnded",
            "EngagementStarted",
            "GateProgressed",
            "GateSatisfied",
            "GateReopened",
            "GatePassedUnmet",
            "TaskCompleted",
            "TaskReopened",
            "TaskRestored",
            "TaskWarned",
            "TaskOverdue",
            "StageWarned",
            "StageOverdue",
            "DiscountRequested",
            "DiscountApproved",
            "DiscountRefused",
            "DiscountWithdrawn",
            "DiscountExpired",
            "DiscountVoided",
            "DebriefRequested",
            "DebriefDue",
            "DebriefWritten",
            "ClosingItemCompleted",
            "ClosingItemReopened",
            "EngagementUpgraded",
            "WorkReassigned",
            "ObjectionOverdue",
            "EscalationRaised",
            "EscalationOverdue",
            "EscalationResolved",
            "EscalationWithdrawn",
            "EscalationEnded",
            "ConflictCaseOpened",
            "ConflictCaseOverdue",
            "ConflictCaseDecided",
            "ConflictCaseSettled",
            "ConflictCaseWithdrawn");

    @Test
    void whatIsPublishedIsWhatWasPromised() throws IOException {
        Map<String, JsonNode> reported = everythingPublished();

        assertEquals(EVENTS, reported.keySet());
        for (String name : EVENTS) {
            EventPromise promise = EventPromise.of("playbook-service", name);
            assertEquals(List.of(), promise.faults(reported.get(name)), name);
            assertEquals(List.of(), promise.faults(promise.example()), name + "'s example");
        }
    }

    @Test
    void nothingPublishedSaysWhoAPersonIs() {
        String everything = everythingPublished().toString();

        assertFalse(everything.contains("N. N.") || everything.contains("@people.example"));
        assertFalse(everything.contains("Ms Berger"), "what people wrote about people stays here");
    }

    private static Map<String, JsonNode> everythingPublished() {
        Program program = Program.sandbox();
        String playbook = program.publishedPlaybook(EscalatingContent.withGuardrail()
                .replaceFirst("\\{", Matcher.quoteReplacement("""
                        {"audience":{"partnerIds":["%s"],"territories":["DACH"]},
                         "appliesTo":{"countries":["DE"],"attributes":[{"name":"segment","values":["midmarket"]}]},""".formatted(program.alpine))));
        UUID thread = program.handedOff(playbook);
        String engagement = program.engagementOf(thread);
        program.movesOnBy(Duration.ofHours(17));
        eventually(() -> assertEquals(1, program.published("EscalationRaised")));
        program.ada
                .brings(engagement, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200);
        program.max.signsOff(engagement, "final-proposal").then().statusCode(200);
        program.max.takesSignatureBack(engagement, "final-proposal").then().statusCode(200);
        upgrade(program, engagement, playbook, program.publishedPlaybook(EscalatingContent.withGuardrail()));
        program.olga
                .post("/v1/playbooks/" + playbook + "/retire", "{\"reason\":\"A better one is there\"}")
                .then()
                .statusCode(200);
        tellOfThePartner(program);
        tellOfAssessments(program);
        String experiment = experiment(program);
        tellOfTrouble(program, engagement);
        eventually(() -> assertEquals(2, program.published("ExperimentDue")));
        done(program.max, experiment + "/adopt", "{\"reason\":\"Ms Berger likes it\"}");
        tellOfDiscounts(program, engagement, thread, playbook);
        done(program.olga, "/v1/persons/" + program.person("ben") + "/leave", "{\"reason\":\"Ms Berger\"}");
        done(program.olga, "/v1/persons/" + program.person("ben") + "/erase", "");
        tellOfTheClosingPlan(program, engagement);
        tellOfTheClosing(program, engagement, thread);
        tellOfGatesPassed(program, program.publishedPlaybook(Content.complete()));
        return PublishedEvents.await("tandem.playbook", program.tenant, EVENTS);
    }

    private static void upgrade(Program program, String engagement, String from, String to) {
        int revision = program.max.get(engagement).path("revision");
        program.max.upgrades(engagement, from, to, revision).then().statusCode(204);
    }

    private static void tellOfThePartner(Program program) {
        String alpine = "/v1/partners/" + program.alpine;
        String revision = program.olga.get(alpine).header("ETag");
        program.olga
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", revision)
                .body("{\"integrationDepth\":\"basic\"}")
                .patch(alpine)
                .then()
                .statusCode(200);
        done(program.olga, alpine + "/tiers", "{\"tier\":\"gold\",\"reason\":\"Ms Berger likes them\"}");
        done(program.olga, alpine + "/suspend", "{\"code\":\"breach\",\"reason\":\"Ms Berger says so\"}");
        done(program.olga, alpine + "/activate", "{\"reason\":\"Ms Berger left\"}");
        String revoked = done(
                program.olga,
                alpine + "/certifications",
                "{\"name\":\"ISO 9001\",\"issuer\":\"Inspectors\",\"issuedOn\":\"2020-01-01\"}");
        done(
                program.olga,
                alpine + "/certifications/" + revoked + "/revoke",
                "{\"reason\":\"Ms Berger did not pass the audit\"}");
        done(program.olga, alpine + "/certifications", """
                {"name":"ISO 27001","issuer":"Inspectors","issuedOn":"2020-01-01","expiresOn":"%s"}""".formatted(
                        LocalDate.now(ZoneOffset.UTC).plusDays(10)));
    }

    private static void tellOfAssessments(Program program) {
        String sent = """
                {"templateId":"%s","partnerId":"%s","dueOn":"%s","ownerId":"%s"}""".formatted(
                        Questions.published(program, Questions.ALL_KINDS),
                        program.alpine,
                        LocalDate.now(ZoneOffset.UTC).plusDays(9),
                        program.person("ada"));
        done(program.max, "/v1/assessments", sent);
        String assessment = "/v1/assessments/" + done(program.max, "/v1/assessments", sent);
        program.ada
                .request()
                .header("If-Match", program.ada.get(assessment).header("ETag"))
                .body("{\"answers\":" + Questions.HALF_RIGHT.replace("Nothing", "Ms Berger knows") + "}")
                .put(assessment + "/answers")
                .then()
                .statusCode(200);
        done(program.ada, assessment + "/return", "{}");
        done(program.olga, assessment + "/send-back", "{\"reason\":\"Ask Ms Berger\"}");
        done(program.ada, assessment + "/return", "{}");
        done(program.olga, assessment + "/accept", "{\"result\":\"blocker\",\"reasons\":\"Ms Berger has no key\"}");
        done(program.max, assessment + "/approve", "{}");
    }

    /** Its last day will be over when the clock has moved. */
    private static String experiment(Program program) {
        String control = drafted(program);
        published(program, control);
        String variant = drafted(program);
        String id = program.max
                .request()
                .body("""
                        {"sharePercent":20,"hypothesis":"Ms Berger says so","lastDay":"%s"}""".formatted(LocalDate.now(ZoneOffset.UTC).plusDays(9)))
                .put(variant + "/experiment")
                .path("id");
        published(program, variant);
        done(program.max, "/v1/experiments/" + id + "/change-share", """
                {"sharePercent":40,"reason":"Ms Berger wants more"}""");
        return "/v1/experiments/" + id;
    }

    private static String drafted(Program program) {
        return "/v1/playbooks/"
                + done(program.max, "/v1/playbooks", "{\"code\":\"tried\",\"content\":" + Content.complete() + "}");
    }

    private static void published(Program program, String version) {
        done(program.max, version + "/submit", "{}");
        done(program.olga, version + "/approve", "{}");
        done(program.olga, version + "/publish", "{}");
    }

    /** Of each kind one that is left to the timer, and one that is not. */
    private static void tellOfTrouble(Program program, String engagement) {
        done(program.ada, engagement + "/objections", """
                {"text":"Ms Berger finds it too dear","dueAt":"%s"}""".formatted(
                        Instant.now().plus(Duration.ofDays(20))));
        String late = "{\"path\":\"%s\",\"reason\":\"Ms Berger does not call\"}";
        String raise = engagement + "/escalations";
        done(program.ada, raise, late.formatted("executives"));
        String resolved = done(program.ada, raise, late.formatted("late"));
        program.olga
                .resolves("/v1/escalations/" + resolved, "Ms Berger called")
                .then()
                .statusCode(200);
        String withdrawn = done(program.ada, raise, late.formatted("late"));
        program.ada
                .withdraws("/v1/escalations/" + withdrawn, "Ms Berger called")
                .then()
                .statusCode(200);

        String conflict = """
                {"subject":"Ms Berger","position":"She is ours","deadline":"%s"}""".formatted(Instant.now().plus(Duration.ofDays(2)));
        done(program.ada, "/v1/conflict-cases", conflict);
        String decided = "/v1/conflict-cases/" + done(program.ada, "/v1/conflict-cases", conflict);
        done(program.max, decided + "/position", "{\"position\":\"Ms Berger is ours\"}");
        String settled = "/v1/conflict-cases/" + done(program.ada, "/v1/conflict-cases", conflict);
        done(program.ada, settled + "/settlement", "{\"terms\":\"Ms Berger is shared\"}");
        done(program.max, settled + "/settle", "{\"revision\":1}");
        String pursuedNoFurther = "/v1/conflict-cases/" + done(program.ada, "/v1/conflict-cases", conflict);
        done(program.ada, pursuedNoFurther + "/withdraw", "{\"reason\":\"Ms Berger does not mind\"}");

        program.movesOnBy(Duration.ofHours(16));
        program.olga.decides(decided, "both", "Ask Ms Berger").then().statusCode(200);

        program.movesOnBy(Duration.ofDays(30));
    }

    private static void tellOfDiscounts(Program program, String engagement, UUID thread, String playbook) {
        program.dealCosts(thread, 0, playbook, Program.euros("48000.00"));
        String discounts = engagement + "/discount-requests";
        eventually(() -> program.ada.post(discounts, discount("2", "")).then().statusCode(201));
        String beyond = discounts + "/" + done(program.ada, discounts, discount("8", ""));
        program.max.refuses(beyond, "Ms Berger pays the list price").then().statusCode(200);
        String mistaken = discounts + "/" + done(program.ada, discounts, discount("1", ""));
        program.ada.withdraws(mistaken).then().statusCode(200);
        // The clock of the program has been moved by some weeks.
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();
        String brief = discounts + "/" + done(program.ada, discounts, discount("1", lastDay));
        program.movesOnBy(Duration.ofDays(20));
        eventually(() -> program.ada.get(brief).then().body("status", equalTo("expired")));
        program.dealCosts(thread, 1, playbook, Program.euros("50000.00"));
        eventually(() -> assertEquals(1, program.published("DiscountVoided")));
    }

    private static void tellOfTheClosingPlan(Program program, String engagement) {
        String items = engagement + "/closing-items";
        String item = items + "/" + done(program.ada, items, """
                {"kind":"contractRouting","title":"Ms Berger signs","ownerId":"%s","dueOn":"2030-01-01"}""".formatted(program.person("ada")));
        done(program.ada, item + "/complete", "{\"outcome\":\"Ms Berger signed\"}");
        done(program.ada, item + "/reopen", "{\"reason\":\"Ms Berger forgot the annex\"}");
    }

    private static void tellOfTheClosing(Program program, String engagement, UUID thread) {
        program.receives("DealClosed", thread, "\"outcome\":\"won\",\"reasonCode\":\"price\"");
        eventually(() -> program.max.get(engagement).then().body("status", equalTo("won")));
        program.movesOnBy(Duration.ofDays(6));
        eventually(() -> assertEquals(1, program.published("DebriefDue")));
        done(program.ada, engagement + "/debriefs", """
                {"answers":[{"question":"Who was it?","answer":"Ms Berger"}],
                 "tags":[{"activity":"discovery-call","verdict":"hindered","note":"Ms Berger was away"}]}""");
    }

    /** One by what was taken back too late, and one with nothing there. */
    private static void tellOfGatesPassed(Program program, String playbook) {
        UUID thread = program.handedOff(playbook);
        String sale = program.engagementOf(thread);
        program.ada
                .brings(sale, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200);
        String piece = program.ada.get(sale).path("tasks[0].evidence[0].id");
        done(
                program.ada,
                sale + "/tasks/discovery-call/evidence/" + piece + "/withdraw",
                "{\"reason\":\"Ms Berger says so\"}");
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        program.receives("DealStageChanged", program.handedOff(playbook), "\"stage\":\"proposal\"");
    }

    /** @param lastDay empty for no end */
    private static String discount(String percent, String lastDay) {
        String until = lastDay.isEmpty() ? "" : "\"validUntil\":\"" + lastDay + "\",";
        return "{%s\"percent\":\"%s\",\"reason\":\"Ms Berger asks for it\"}".formatted(until, percent);
    }

    private static String done(PlaybookApi by, String path, String body) {
        return by.post(path, body).then().statusCode(oneOf(200, 201)).extract().path("id");
    }
}
