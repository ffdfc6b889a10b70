package dev.tandem.lead.qualification;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class QualificationTest {
    private Program program;
    private UUID partner;
    private Actor vendor;
    private Actor seller;
    private JsonPath lead;

    @BeforeEach
    void aRoutedLead() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        lead = vendor.routedLead("Brightwater", "DE");
    }

    @Test
    void aLeadIsChangedByAMergePatch() {
        patch(
                        "{\"nextSteps\":\"Call in May\",\"country\":\"Austria\",\"attributes\":{\"seats\":12},\"contact\":{\"phone\":null}}")
                .then()
                .statusCode(200)
                .body("nextSteps", equalTo("Call in May"))
                .body("country", equalTo("AT"))
                .body("attributes.seats", equalTo(12))
                .body("contact.phone", nullValue())
                .body("contact.name", equalTo("Ines Okafor"));
    }

    @Test
    void aChangeNeedsTheRevisionItWasMadeFor() {
        vendor.request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path())
                .then()
                .statusCode(428);
        vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"999\"")
                .body("{}")
                .patch(path())
                .then()
                .statusCode(412);
    }

    @Test
    void onlyWhatChangesSomethingIsPublished() {
        patch("{}").then().statusCode(200);
        assertEquals(0, program.published("LeadChanged"));

        patch("{\"source\":\"fair\"}").then().statusCode(200);
        assertEquals(1, program.published("LeadChanged"));
    }

    @Test
    void allFaultsOfAChangeAreTold() {
        patch("{\"country\":\"Nowhere\",\"source\":\"\",\"contact\":{\"email\":\"nobody\"},\"status\":\"routed\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/status"));
        patch("{\"country\":\"Nowhere\",\"source\":\"\",\"contact\":{\"email\":\"nobody\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/country", "/source", "/contact/email"));
    }

    @Test
    void whatAnOfferSharesIsLockedAndTheLeadSaysSo() {
        vendor.offers(lead.getString("id")).then().statusCode(201);

        patch("{\"problem\":\"Another\",\"contact\":{\"name\":\"Somebody\"}}")
                .then()
                .statusCode(409)
                .body("code", equalTo("fieldsLocked"))
                .body("fields", contains("contact", "problem"));
        patch("{\"attributes\":{\"seats\":3}}").then().statusCode(200);
        vendor.get(path())
                .then()
                .body("fields.find { it.field == 'problem' }.editable", equalTo(false))
                .body("fields.find { it.field == 'problem' }.because", equalTo("sharedByOffer"))
                .body("fields.find { it.field == 'attributes' }.editable", equalTo(true));
    }

    @Test
    void aLeadSaysWhatCanBeDoneWithItAndThePartnerIsToldNothing() {
        vendor.get(path())
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("disqualify", "merge", "offer"))
                .body("allowedActions.find { it.action == 'requalify' }.because", equalTo("notInState"));
        program.integration()
                .get(path())
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("disqualify", "merge"))
                .body("allowedActions.find { it.action == 'offer' }.because", equalTo("forbidden"));
        seller.get(path())
                .then()
                .statusCode(200)
                .body("allowedActions", nullValue())
                .body("fields", nullValue());
    }

    @Test
    void aDisqualifiedLeadCannotBeOfferedUntilItIsRequalified() {
        vendor.post(path() + "/disqualify", "{\"reason\":\"noBudget\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("disqualified"))
                .body("disqualifiedReason", equalTo("noBudget"));
        vendor.post("/v1/handoffs", "{\"leadId\":\"%s\",\"partnerId\":\"%s\"}".formatted(lead.getString("id"), partner))
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));

        vendor.post(path() + "/requalify", "").then().statusCode(200).body("disqualifiedReason", nullValue());

        eventually(() -> vendor.get(path()).then().body("status", equalTo("routed")));
        vendor.post(path() + "/requalify", "").then().statusCode(409);
    }

    @Test
    void aLeadOnOfferIsNotDisqualified() {
        String handoff = vendor.offers(lead.getString("id"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        vendor.disqualifies(lead.getString("id"), "noBudget")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("offered"));

        vendor.get(path()).then().body("status", equalTo("offered")).body("disqualifiedReason", nullValue());
        seller.accepts(handoff).then().statusCode(200);
    }

    @Test
    void aMergedLeadLosesNothing() {
        JsonPath other = vendor.post(
                        "/v1/leads",
                        Actor.lead("Brightwater Old", UUID.randomUUID() + "@x.example", "DE")
                                .replace("Ines Okafor", "I. Okafor")
                                .replace("+49 30 555", "+49 30 777")
                                .replaceFirst("\\{", "{\"attributes\":{\"seats\":7,\"tier\":\"gold\"},"))
                .jsonPath();
        eventually(() -> vendor.get("/v1/leads/" + other.getString("id")).then().body("status", equalTo("routed")));
        JsonPath attached = vendor.takesIn("Anything", other.getString("contact.email"), "DE")
                .jsonPath();
        patch("{\"attributes\":{\"seats\":12}}").then().statusCode(200);

        vendor.post("/v1/leads/" + other.getString("id") + "/merge", into(lead))
                .then()
                .statusCode(200)
                .body("id", equalTo(lead.getString("id")))
                .body("thread", equalTo(lead.getString("thread")))
                .body("attributes.seats", equalTo(12))
                .body("attributes.tier", equalTo("gold"));

        vendor.get("/v1/leads/" + other.getString("id"))
                .then()
                .body("status", equalTo("duplicate"))
                .body("duplicateReason", equalTo("merged"))
                .body("duplicateOf", equalTo(lead.getString("id")))
                .body("thread", equalTo(other.getString("thread")))
                .body("attributes.seats", equalTo(7));
        vendor.get("/v1/leads/" + attached.getString("id")).then().body("duplicateOf", equalTo(lead.getString("id")));
    }

    @Test
    void consentOfTheSamePersonGoesAlongAndThatOfAnotherDoesNot() {
        JsonPath other = vendor.routedLead("Elsewhere", "DE");
        vendor.post("/v1/leads/" + other.getString("id") + "/merge", into(lead))
                .then()
                .statusCode(200);
        vendor.get(path() + "/consents").then().body("items", hasSize(1));

        JsonPath same = vendor.routedLead("Third", "DE");
        JsonPath now = vendor.get(path()).jsonPath();
        vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + now.getInt("revision") + "\"")
                .body("{\"contact\":{\"email\":\"" + same.getString("contact.email") + "\"}}")
                .patch(path())
                .then()
                .statusCode(200);
        vendor.post("/v1/leads/" + same.getString("id") + "/merge", into(lead))
                .then()
                .statusCode(200);
        vendor.get(path() + "/consents").then().body("items", hasSize(2));
    }

    @Test
    void aLeadIsNotMergedIntoItselfADuplicateOrAfterItWasOffered() {
        vendor.post(path() + "/merge", into(lead)).then().statusCode(400).body("errors.pointer", contains("/into"));
        JsonPath duplicate =
                vendor.takesIn("Any", lead.getString("contact.email"), "DE").jsonPath();
        vendor.post(path() + "/merge", into(duplicate)).then().statusCode(409);
        JsonPath other = vendor.routedLead("Other", "DE");
        vendor.offers(lead.getString("id")).then().statusCode(201);
        vendor.post(path() + "/merge", into(other)).then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void partnersQualifyNothingAndOtherTenantsFindNothing() {
        seller.post(path() + "/disqualify", "{\"reason\":\"x\"}").then().statusCode(403);
        Actor elsewhere = Program.announced().vendor();
        eventually(() -> elsewhere
                .post(path() + "/disqualify", "{\"reason\":\"x\"}")
                .then()
                .statusCode(404));
    }

    private String path() {
        return "/v1/leads/" + lead.getString("id");
    }

    private static String into(JsonPath lead) {
        return "{\"into\":\"" + lead.getString("id") + "\"}";
    }

    private Response patch(String patch) {
        int revision = vendor.get(path()).path("revision");
        return vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + revision + "\"")
                .body(patch)
                .patch(path());
    }
}
