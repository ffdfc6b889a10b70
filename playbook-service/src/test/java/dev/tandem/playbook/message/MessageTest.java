package dev.tandem.playbook.message;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class MessageTest {
    private static final String TEMPLATES = """
            "templates":[{"code":"review","kind":"pipelineReview","name":"Review",
                          "body":"{{partner}}, {{stage}}: {{missing}}{{#price}}, {{price}}{{/price}}. {{said}}",
                          "variables":[{"name":"partner","type":"text","sample":"Acme"},
                                       {"name":"stage","type":"text"},
                                       {"name":"missing","type":"text"},
                                       {"name":"price","type":"money"},
                                       {"name":"said","type":"text","sample":"All is well"},
                                       {"name":"unused","type":"text"}]},
                         {"code":"welcome","kind":"handoffEmail","name":"Welcome","subject":"{{playbook}}: {{stage}}",
                          "body":"<p>{{manager}}</p><a href=\\"{{link}}\\">{{link}}</a>",
                          "variables":[{"name":"manager","type":"text"},{"name":"playbook","type":"text"},
                                       {"name":"stage","type":"number"},{"name":"link","type":"text"}]}]""";

    private Program program;
    private String playbook;
    private UUID thread;
    private String sale;
    private String review;
    private String welcome;

    @BeforeEach
    void aSaleByAPlaybookWithTemplates() {
        program = new Program();
        playbook = program.publishedPlaybook(Content.with(TEMPLATES));
        thread = program.handedOff(playbook);
        sale = program.engagementOf(thread);
        review = sale + "/messages/review";
        welcome = sale + "/messages/welcome";
    }

    @Test
    void bothSidesReadATemplateFilledInFromTheSale() {
        for (PlaybookApi side : new PlaybookApi[] {program.ada, program.max}) {
            side.get(review)
                    .then()
                    .statusCode(200)
                    .body("text.kind", equalTo("pipelineReview"))
                    .body("text.body", equalTo("alpine, Discovery: discovery-call: evidence (partner). "))
                    .body("text.bodyType", equalTo("text/plain"))
                    .body("values.partner", equalTo("alpine"))
                    .body("values.stage", equalTo("Discovery"))
                    .body("missing", contains("price", "said"));
        }
    }

    @Test
    void itFollowsTheSaleAndItsPrice() {
        program.ada.brings(sale, "discovery-call", "They count trucks").then().statusCode(200);
        program.dealCosts(thread, 0, playbook, Program.euros("1200.50"));

        eventually(() -> program.ada
                .get(review)
                .then()
                .body("text.body", equalTo("alpine, Discovery: , 1200.50 EUR. "))
                .body("missing", contains("said")));
    }

    @Test
    void whatIsMissingOrOtherwiseIsGiven() {
        program.ada
                .post(review, "{\"values\":{\"said\":\"Good\",\"partner\":\"We\",\"price\":\"1.00 EUR\"}}")
                .then()
                .statusCode(200)
                .body("text.body", equalTo("We, Discovery: discovery-call: evidence (partner), 1.00 EUR. Good"))
                .body("missing", empty());
    }

    @Test
    void aPartnerDoesNotReadTheNamesOfTheVendorsPeople() {
        program.max.get(welcome).then().body("values.manager", equalTo("N. N."));
        program.ada.get(welcome).then().body("missing", contains("link", "manager", "stage"));
    }

    @Test
    void anEmailsValuesAreEscapedAndItsLinksChecked() {
        program.max
                .post(welcome, "{\"values\":{\"manager\":\"<b>\",\"link\":\"javascript:x()\"}}")
                .then()
                .body("text.subject", equalTo("reseller: "))
                .body("text.body", equalTo("<p>&lt;b&gt;</p><a href=\"#\">javascript:x()</a>"))
                .body("text.bodyType", equalTo("text/html"));
    }

    @Test
    void valuesThatDoNotFitAreRefusedByField() {
        program.ada
                .post(review, "{\"values\":{\"price\":\"much\",\"budget\":\"1\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/values/budget", "/values/price"))
                .body("errors.code", contains("unknownVariable", "wrongType"));
        program.ada.post(review, "{}").then().statusCode(400).body("errors.pointer", contains("/values"));
    }

    @Test
    void aMessageIsNoLongerThanATemplatesPreviewMayBe() {
        program.ada
                .post(welcome, "{\"values\":{\"playbook\":\"" + "a".repeat(600) + "\"}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("templateOutputTooLarge"));
    }

    @Test
    void whatTheSaleTellsIsBoundedToo() {
        String longName = "\"name\":\"" + "a".repeat(100) + "\"," + TEMPLATES;
        String wordy = program.publishedPlaybook(
                Content.with(longName.replace("{{playbook}}: {{stage}}", "{{playbook}}".repeat(6))));

        program.ada
                .get(program.engagementOf(program.handedOff(wordy)) + "/messages/welcome")
                .then()
                .statusCode(422)
                .body("code", equalTo("templateOutputTooLarge"));
    }

    @Test
    void anEmailFromBeforePlacesWereCheckedIsNotWritten() {
        program.hasHeldEverSince(playbook, "<p>{{manager}}</p>", "<p {{manager}}></p>");

        for (Response refused : List.of(program.ada.get(welcome), program.ada.post(welcome, "{\"values\":{}}"))) {
            refused.then()
                    .statusCode(422)
                    .body("code", equalTo("unsafeTemplate"))
                    .body("detail", containsString("line 1: {{manager}} cannot be made safe"));
        }
        program.ada.get(review).then().statusCode(200);
    }

    @Test
    void anotherPartysSaleAndAnUnknownTemplateDoNotExist() {
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().max}) {
            stranger.get(review).then().statusCode(404);
            stranger.post(review, "{\"values\":{}}").then().statusCode(404);
        }
        program.ada.get(sale + "/messages/farewell").then().statusCode(404);
        program.ada.post(sale + "/messages/farewell", "{\"values\":{}}").then().statusCode(404);
    }

    @Test
    void whoDoesNotSellWritesNoMessages() {
        PlaybookApi fred = PlaybookApi.vendor(program.tenant, "fred", "finance");

        fred.get(review).then().statusCode(403);
        fred.post(review, "{\"values\":{}}").then().statusCode(403);
    }
}
