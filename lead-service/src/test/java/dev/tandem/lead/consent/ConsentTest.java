package dev.tandem.lead.consent;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class ConsentTest {
    private Actor vendor;
    private Actor seller;
    private String lead;

    @BeforeEach
    void aLeadHandedOffWithoutConsent() {
        Program program = Program.withPlaybook();
        UUID partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        lead = vendor.post(
                        "/v1/leads",
                        Actor.lead("Quiet", UUID.randomUUID() + "@quiet.example", "DE")
                                .replaceFirst(",\\s*\"consent\".*", "}"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        eventually(() -> vendor.offers(lead).then().statusCode(201));
        String handoff = seller.get("/v1/handoffs").path("items[0].id");
        seller.accepts(handoff).then().statusCode(200);
    }

    @Test
    void withoutConsentThePartnerSeesNoContactEvenAfterItAccepted() {
        seller.get("/v1/leads/" + lead)
                .then()
                .body("contactMasked", equalTo(true))
                .body("contact.email", equalTo("•••"))
                .body("contact.name", equalTo("•••"));
        vendor.get("/v1/leads/" + lead).then().body("contact.name", equalTo("Ines Okafor"));
    }

    @Test
    void consentToShareUnmasksTheContact() {
        record("shareWithPartner", "2099-01-01T00:00:00Z").statusCode(201);

        seller.get("/v1/leads/" + lead).then().body("contact.name", equalTo("Ines Okafor"));
    }

    @Test
    void consentToSomethingElseDoesNot() {
        record("marketing", "2099-01-01T00:00:00Z").statusCode(201);

        seller.get("/v1/leads/" + lead).then().body("contactMasked", equalTo(true));
    }

    @Test
    void consentThatRunsOutMasksAgain() {
        record("shareWithPartner", Instant.now().plusSeconds(3).toString()).statusCode(201);
        seller.get("/v1/leads/" + lead).then().body("contactMasked", equalTo(false));

        eventually(() -> seller.get("/v1/leads/" + lead).then().body("contactMasked", equalTo(true)));
    }

    @Test
    void consentThatEndedBeforeItBeganIsRefused() {
        record("shareWithPartner", "2020-01-01T00:00:00Z")
                .statusCode(422)
                .body("code", equalTo("consentAlreadyExpired"));
    }

    @Test
    void aLeadIsNotTakenInWithAConsentThatHasEnded() {
        vendor.post("/v1/leads", Actor.lead("Late", "l@late.example", "DE").replace("2099-01-01", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("consentAlreadyExpired"));
    }

    @Test
    void consentNeedsPurposeEvidenceAndEnd() {
        vendor.post("/v1/leads/" + lead + "/consents", "{\"purposes\":[]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/purposes", "/evidence", "/expiresAt"));
    }

    private io.restassured.response.ValidatableResponse record(String purpose, String until) {
        return vendor.post(
                        "/v1/leads/" + lead + "/consents",
                        "{\"purposes\":[\"%s\"],\"evidence\":\"Call\",\"expiresAt\":\"%s\"}".formatted(purpose, until))
                .then();
    }
}
