package dev.tandem.playbook.assessment;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.timer.Timers;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.playbook.driver.Questions;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Max sends, Ada answers, Olga reviews, and Max approves. */
@QuarkusTest
@WithTandem(database = "playbook")
class AssessmentTest {
    private static final String REASON = "{\"reason\":\"Say who\"}";
    private static final String RESULT = "{\"result\":\"conditional\",\"reasons\":\"Two factors by June\"}";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    Timers timers;

    private Program program;
    private PlaybookApi anna;
    private PlaybookApi ben;
    private String template;

    @BeforeEach
    void aTemplate() {
        program = Program.sandbox();
        program.joins("olga", "vendor", "vendorAdmin").then().statusCode(201);
        program.joins("anna", program.alpine, "partnerAdmin").then().statusCode(201);
        anna = PlaybookApi.partner(program.tenant, program.alpine, "anna", "partnerAdmin");
        ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
        template = Questions.published(program, Questions.ALL_KINDS);
    }

    @Test
    void itIsAnsweredReviewedAndConcludedByFourEyes() {
        String assessment = sentTo("ada");
        saved(program.ada, assessment, Questions.HALF_RIGHT).then().statusCode(200);
        program.ada.post(assessment + "/return").then().statusCode(200).body("status", equalTo("returned"));
        program.max
                .post(assessment + "/accept", RESULT)
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
        program.olga
                .post(assessment + "/accept", RESULT)
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("score.ratio", equalTo("0.5000"));
        program.olga.post(assessment + "/approve").then().statusCode(403).body("code", equalTo("secondPersonRequired"));

        program.max.post(assessment + "/approve").then().statusCode(200).body("status", equalTo("concluded"));

        program.ada
                .get(assessment)
                .then()
                .body("conclusion.result", equalTo("conditional"))
                .body("conclusion.reasons", equalTo("Two factors by June"))
                .body("conclusion.approvedBy", equalTo(program.person("max")));
        assertEquals(List.of("conditional"), program.told("AssessmentConcluded", "result"));
        assertEquals(List.of("0.5000"), program.told("AssessmentConcluded", "score"));
        program.max.get("/v1/work?personId=all").then().body("items", hasSize(0));
    }

    @Test
    void aPartnerReadsWeightsPointsAndTheResultOnlyOnceItIsConcluded() {
        String assessment = returned();
        program.olga.post(assessment + "/accept", RESULT).then().statusCode(200);

        program.ada
                .get(assessment)
                .then()
                .body("sections[0].questions", everyItem(not(hasKey("weight"))))
                .body("sections[0].questions[0]", not(hasKey("yesPoints")))
                .body("sections[0].questions[1].options", everyItem(not(hasKey("points"))))
                .body("$", not(hasKey("score")))
                .body("$", not(hasKey("conclusion")));
        program.olga.get(assessment).then().body("score.points", equalTo("20")).body("score.most", equalTo("40"));

        program.max.post(assessment + "/approve").then().statusCode(200);

        program.ada
                .get(assessment)
                .then()
                .body("sections[0].questions.weight", contains(2, 4, 0))
                .body("sections[0].questions[1].options.points", contains(0, 5))
                .body("score.ratio", equalTo("0.5000"));
    }

    @Test
    void aReviewerSendsItBackWithTheReasonAsOftenAsItTakes() {
        String assessment = returned();
        program.max
                .post(assessment + "/send-back", REASON)
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
        program.olga
                .post(assessment + "/send-back", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("sent"));

        program.ada
                .get(assessment)
                .then()
                .body("sentBack.reason", equalTo("Say who"))
                .body("answers", hasSize(3));
        program.ada.post(assessment + "/return").then().statusCode(200);
        assertEquals(2, program.published("AssessmentReturned"));
        assertEquals(1, program.published("AssessmentSentBack"));
    }

    @Test
    void aResultThatIsRefusedIsReviewedAgain() {
        String assessment = returned();
        program.olga.post(assessment + "/accept", RESULT).then().statusCode(200);
        program.olga
                .post(assessment + "/refuse", REASON)
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));

        program.max
                .post(assessment + "/refuse", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("returned"))
                .body("refusedBecause", equalTo("Say who"))
                .body("$", not(hasKey("conclusion")));

        program.ada.get(assessment).then().body("$", not(hasKey("refusedBecause")));
        program.olga
                .post(assessment + "/accept", RESULT.replace("conditional", "ok"))
                .then()
                .statusCode(200);
        program.max.post(assessment + "/approve").then().statusCode(200).body("conclusion.result", equalTo("ok"));
    }

    @Test
    void partsAreSavedAndTheWholeReturned() {
        String assessment = sentTo("ada");
        saved(program.ada, assessment, "[{\"question\":\"two-factor\",\"yes\":true}]")
                .then()
                .statusCode(200)
                .body("answers.question", contains("two-factor"));

        program.ada
                .post(assessment + "/return")
                .then()
                .statusCode(409)
                .body("code", equalTo("answersMissing"))
                .body("questions", contains("who", "remarks"));
        saved(program.ada, assessment, "[{\"question\":\"who\",\"option\":\"nobody\"}]")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/answers/0"));
    }

    @Test
    void itIsAnsweredByWhomItWasHandedToOrAnAdministrator() {
        String assessment = sentTo(null);
        saved(program.ada, assessment, "[]").then().statusCode(403).body("code", equalTo("notYourAssignment"));
        ben.post(assessment + "/return").then().statusCode(403).body("code", equalTo("notYourAssignment"));
        ben.post(assessment + "/reassign", owner("ben"))
                .then()
                .statusCode(403)
                .body("code", equalTo("notYourAssignment"));

        anna.post(assessment + "/reassign", owner("max")).then().statusCode(422).body("code", equalTo("personUnknown"));
        anna.post(assessment + "/reassign", owner("ben"))
                .then()
                .statusCode(200)
                .body("ownerId", equalTo(program.person("ben")));

        saved(ben, assessment, Questions.HALF_RIGHT).then().statusCode(200);
        saved(program.ada, assessment, "[]").then().statusCode(403);
        anna.post(assessment + "/return").then().statusCode(200).body("returnedBy", equalTo(program.person("anna")));
    }

    @Test
    void eachStepHasItsPlace() {
        String assessment = sentTo("ada");
        for (String step : new String[] {"accept", "send-back", "approve", "refuse"}) {
            String body = step.equals("accept") ? RESULT : step.equals("approve") ? "{}" : REASON;
            program.olga
                    .post(assessment + "/" + step, body)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("notInState"));
        }
        saved(program.ada, assessment, Questions.HALF_RIGHT).then().statusCode(200);
        program.ada.post(assessment + "/return").then().statusCode(200);

        saved(program.ada, assessment, "[]").then().statusCode(409).body("code", equalTo("notInState"));
        program.ada.post(assessment + "/return").then().statusCode(409).body("code", equalTo("notInState"));
        program.ada
                .post(assessment + "/reassign", owner("ben"))
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
        program.olga
                .get(assessment)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", containsInAnyOrder("accept", "sendBack"));
        program.max
                .get(assessment)
                .then()
                .body("allowedActions.find { it.action == 'accept' }.because", equalTo("secondPersonRequired"));
    }

    @Test
    void withoutAQuestionThatAppliesThereIsNoScore() {
        String assessment = sentTo("ada");
        saved(program.ada, assessment, """
                [{"question":"two-factor","notApplicable":true},{"question":"who","notApplicable":true},
                 {"question":"remarks","text":"We keep no data"}]""").then().statusCode(200);
        program.ada.post(assessment + "/return").then().statusCode(200);

        program.olga.post(assessment + "/accept", RESULT).then().statusCode(422).body("code", equalTo("nothingScored"));
        program.olga.get(assessment).then().body("score", nullValue());
    }

    @Test
    void itKeepsTheQuestionsThatWereSent() {
        String assessment = sentTo("ada");
        Questions.published(program, Questions.ALL_KINDS.replace("A second factor?", "Two factors?"));
        program.olga
                .post("/v1/assessment-templates/" + template + "/retire", REASON)
                .then()
                .statusCode(200);

        program.ada
                .get(assessment)
                .then()
                .body("templateVersion", equalTo(1))
                .body("sections[0].questions[0].text", equalTo("A second factor?"));
        saved(program.ada, assessment, Questions.HALF_RIGHT).then().statusCode(200);
        send(program.alpine, "ada", today.plusDays(20)).then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void itIsSentToThePartnersOwnPeopleByADayToCome() {
        send(program.alpine, "max", today.plusDays(20)).then().statusCode(422).body("code", equalTo("personUnknown"));
        send(program.alpine, "ada", today.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn"));
        program.ada
                .post("/v1/assessments", body(program.alpine, "ada", today))
                .then()
                .statusCode(403);
        send(template, "ada", today).then().statusCode(404).body("code", equalTo("notFound"));
    }

    @Test
    void anotherPartnersDoesNotExist() {
        String assessment = sentTo("ada");
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        nils.get(assessment).then().statusCode(404);
        saved(nils, assessment, "[]").then().statusCode(404);
        nils.post(assessment + "/return").then().statusCode(404);
        nils.get("/v1/assessments").then().body("items", hasSize(0));
        new Program().olga.get(assessment).then().statusCode(404);
    }

    @Test
    void assessmentsAreListedByStatusPartnerAndTemplate() {
        String returned = returned();
        sentTo(null);

        program.max.get("/v1/assessments").then().body("items.status", contains("returned", "sent"));
        program.ada.get("/v1/assessments?status=returned").then().body("items", hasSize(1));
        program.max
                .get("/v1/assessments?templateCode=security&partnerId=" + program.alpine)
                .then()
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(returned.substring(returned.lastIndexOf('/') + 1)));
        program.max.get("/v1/assessments?templateCode=other").then().body("items", hasSize(0));
    }

    @Test
    void itIsOpenWorkOfWhoAnswersThenOfWhoReviewsThenOfWhoApproves() {
        String assessment = sentTo("ada");
        program.ada
                .get("/v1/work")
                .then()
                .body("items.kind", contains("assignment"))
                .body("items[0].recordKind", equalTo("assessment"))
                .body("items[0].title", equalTo("Security"))
                .body("items[0].awaitedBy", equalTo(program.person("max")));
        program.max.get("/v1/work?waitingFor=others").then().body("items", hasSize(1));

        saved(program.ada, assessment, Questions.HALF_RIGHT).then().statusCode(200);
        program.ada.post(assessment + "/return").then().statusCode(200);
        program.ada.get("/v1/work").then().body("items", hasSize(0));
        program.olga.get("/v1/work").then().body("items.kind", contains("review"));
        program.max.get("/v1/work").then().body("items", hasSize(0));

        program.olga.post(assessment + "/accept", RESULT).then().statusCode(200);
        program.max.get("/v1/work").then().body("items.kind", contains("approval"));
        program.olga.get("/v1/work").then().body("items", hasSize(0));
    }

    @Test
    void whoLeavesHandsItOver() {
        String assessment = sentTo("ada");
        String ada = "/v1/persons/" + program.person("ada");
        program.olga.get(ada + "/departure").then().body("work.kind", contains("assignment"));

        program.olga.post(ada + "/leave", "{}").then().statusCode(200);

        String next = program.max.get(assessment).path("ownerId");
        assertEquals(program.person("ben"), next);
        ben.get("/v1/work").then().body("items.kind", contains("assignment"));
    }

    @Test
    void anAdministratorGivesItToSomebodyElse() {
        String assessment = sentTo("ada");

        anna.post(
                        "/v1/work/reassignments",
                        Map.of("from", program.person("ada"), "to", program.person("ben"), "reason", "On holiday"))
                .then()
                .statusCode(200)
                .body("moved.kind", contains("assignment"));

        program.max.get(assessment).then().body("ownerId", equalTo(program.person("ben")));
    }

    @Test
    void thePartnerIsRemindedUntilItReturnsIt() {
        String late = sentTo("ada");
        String returned = returned();

        program.movesOnBy(Duration.ofDays(25));

        eventually(() -> assertEquals(List.of("7", "1", "-1"), program.told("AssessmentDue", "daysLeft")));
        timers.round();
        assertEquals(3, program.published("AssessmentDue"));
        assertEquals(
                List.of(late.substring(late.lastIndexOf('/') + 1)),
                program.told("AssessmentDue", "assessmentId").stream()
                        .distinct()
                        .toList());
        program.olga.get(returned).then().body("status", equalTo("returned"));
    }

    private String returned() {
        String assessment = sentTo("ada");
        saved(program.ada, assessment, Questions.HALF_RIGHT).then().statusCode(200);
        program.ada.post(assessment + "/return").then().statusCode(200);
        return assessment;
    }

    /** @param owner null for the partner's administrators */
    private String sentTo(String owner) {
        return "/v1/assessments/"
                + send(program.alpine, owner, today.plusDays(20))
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("sent"))
                        .extract()
                        .path("id");
    }

    private Response send(String partner, String owner, LocalDate dueOn) {
        return program.max.post("/v1/assessments", body(partner, owner, dueOn));
    }

    private String body(String partner, String owner, LocalDate dueOn) {
        String answers = owner == null ? "" : ",\"ownerId\":\"" + program.person(owner) + "\"";
        return "{\"templateId\":\"%s\",\"partnerId\":\"%s\",\"dueOn\":\"%s\"%s}"
                .formatted(template, partner, dueOn, answers);
    }

    private Map<String, String> owner(String person) {
        return Map.of("ownerId", program.person(person));
    }

    private static Response saved(PlaybookApi by, String assessment, String answers) {
        String seen = by.get(assessment).header("ETag");
        return by.request()
                .header("If-Match", seen == null ? "\"0\"" : seen)
                .body("{\"answers\":" + answers + "}")
                .put(assessment + "/answers");
    }
}
