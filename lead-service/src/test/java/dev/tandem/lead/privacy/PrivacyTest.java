package dev.tandem.lead.privacy;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class PrivacyTest {
    private final String email = "ines-" + UUID.randomUUID() + "@quiet.example";
    private Program program;
    private UUID partner;
    private Actor vendor;
    private Actor seller;
    private String lead;
    private String handoff;

    @BeforeEach
    void aLeadHandedOffWithConsent() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        lead = vendor.post(
                        "/v1/leads",
                        Actor.lead("Quiet", email, "DE")
                                .replace("Planned by hand", "INES OKAFOR plans by hand, write to " + email))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        eventually(() -> vendor.offers(lead).then().statusCode(201));
        handoff = seller.get("/v1/handoffs").path("items[0].id");
        seller.accepts(handoff).then().statusCode(200);
    }

    @Test
    void withdrawalMasksLeadAndPackageAgainAtOnce() {
        seller.get("/v1/leads/" + lead).then().body("contact.email", equalTo(email));

        withdraw("shareWithPartner").then().statusCode(200).body("withdrawn", hasItem(hasItem("shareWithPartner")));

        seller.get("/v1/leads/" + lead)
                .then()
                .body("contactMasked", equalTo(true))
                .body("contact.email", equalTo("•••"));
        seller.get("/v1/leads").then().body("items[0].contact.name", equalTo("•••"));
        seller.get("/v1/handoffs/" + handoff + "/package")
                .then()
                .body("masked", equalTo(true))
                .body("fields.contactEmail", equalTo("•••"))
                .body("message.body", not(containsString("Write to " + email)));
    }

    @Test
    void everyConsentToThePurposeIsWithdrawnAndOthersStay() {
        consent("shareWithPartner");
        consent("marketing");

        withdraw("shareWithPartner").then().body("", hasSize(2));

        seller.get("/v1/leads/" + lead).then().body("contactMasked", equalTo(true));
        vendor.get("/v1/leads/" + lead + "/consents")
                .then()
                .body("items", hasSize(3))
                .body("items.find { it.purposes == ['marketing'] }.withdrawn", hasSize(0));
    }

    @Test
    void takingTheSameBackTwiceChangesNothing() {
        withdraw("shareWithPartner").then().body("", hasSize(1));
        withdraw("shareWithPartner").then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void consentGivenAfterAWithdrawalHolds() {
        withdraw("shareWithPartner");
        consent("shareWithPartner");

        seller.get("/v1/leads/" + lead).then().body("contactMasked", equalTo(false));
    }

    @Test
    void whoeverSawTheContactIsInTheDisclosureLogOnceADay() {
        seller.get("/v1/leads/" + lead).then().statusCode(200);
        seller.get("/v1/leads").then().statusCode(200);
        vendor.get("/v1/leads/" + lead).then().statusCode(200);

        vendor.get("/v1/leads/" + lead + "/disclosures")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].viewer", equalTo(program.person("somebody").toString()))
                .body("items[0].partnerId", equalTo(partner.toString()))
                .body("items[0].fields", hasItem("email"));
    }

    @Test
    void theDisclosureLogSaysToTheMinuteWhenAContactWasSeenLast() {
        Duration minute = Duration.between(Instant.now(), minuteOfADayThatGoesOn());
        program.movesOn(minute);
        seller.get("/v1/leads/" + lead).then().statusCode(200);
        String first = lastSeen();

        program.movesOn(minute.plusSeconds(30));
        seller.get("/v1/leads/" + lead).then().statusCode(200);
        assertEquals(first, lastSeen());

        program.movesOn(minute.plusMinutes(5));
        seller.get("/v1/leads/" + lead).then().statusCode(200);
        assertThat(
                Duration.between(Instant.parse(first), Instant.parse(lastSeen())), greaterThan(Duration.ofMinutes(4)));
    }

    /** The next one from which the day goes on for a while, and soon enough for the offer to be open. */
    private static Instant minuteOfADayThatGoesOn() {
        ZonedDateTime next = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
        boolean isLate = next.toLocalTime().isAfter(LocalTime.of(23, 50));
        return (isLate ? next.plusMinutes(15) : next).toInstant();
    }

    private String lastSeen() {
        return vendor.get("/v1/leads/" + lead + "/disclosures")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].lastSeenAt");
    }

    @Test
    void whatWasMaskedWasNotDisclosed() {
        withdraw("shareWithPartner");
        seller.get("/v1/leads/" + lead).then().statusCode(200);
        seller.get("/v1/leads").then().statusCode(200);

        vendor.get("/v1/leads/" + lead + "/disclosures").then().body("items", hasSize(0));
    }

    @Test
    void aPersonGetsEverythingThatIsKept() {
        seller.get("/v1/leads/" + lead).then().statusCode(200);

        vendor.post("/v1/privacy/exports", "{\"email\":\"" + email.toUpperCase() + "\"}")
                .then()
                .statusCode(200)
                .body("leads[0].contact.email", equalTo(email))
                .body("consents", hasSize(1))
                .body("shared[0].fields.contactEmail", equalTo(email))
                .body(
                        "disclosures[0].viewer",
                        equalTo(program.person("somebody").toString()));
    }

    @Test
    void anErasedPersonIsInNoLeadPackageExportOrKeptAnswer() {
        String key = UUID.randomUUID().toString();
        String again = Actor.lead("Quiet", email, "DE");
        vendor.request()
                .header("Idempotency-Key", key)
                .body(again)
                .post("/v1/leads")
                .then()
                .statusCode(201);

        vendor.post("/v1/privacy/erasures", "{\"email\":\"" + email + "\",\"reason\":\"Asked for by " + email + "\"}")
                .then()
                .statusCode(201)
                .body("leadIds", hasSize(2))
                .body("reason", equalTo("Asked for by [erased]"));

        vendor.get("/v1/leads/" + lead)
                .then()
                .body("contact.email", nullValue())
                .body("problem", equalTo("[erased] plans by hand, write to [erased]"))
                .body("company", equalTo("Quiet"));
        vendor.get("/v1/handoffs/" + handoff + "/package")
                .then()
                .body("fields.contactEmail", nullValue())
                .body("fields.problem", equalTo("[erased] plans by hand, write to [erased]"));
        vendor.request()
                .header("Idempotency-Key", key)
                .body(again)
                .post("/v1/leads")
                .then()
                .statusCode(201)
                .body(not(containsString(email)));
        vendor.post("/v1/privacy/exports", "{\"email\":\"" + email + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
    }

    @Test
    void theProofOfAnErasureDoesNotSayWhoItWas() {
        String proof = vendor.post("/v1/privacy/erasures", "{\"email\":\"" + email + "\",\"reason\":\"By letter\"}")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        vendor.get(proof)
                .then()
                .statusCode(200)
                .body("reason", equalTo("By letter"))
                .body(not(containsString(email)));
        vendor.get("/v1/privacy/erasures")
                .then()
                .body("items", hasSize(1))
                .body("items[0].leadIds", hasItem(lead))
                .body("items[0].erasedBy", equalTo(program.person("marta").toString()));
    }

    @Test
    void onlyAnAdministratorOfTheTenantExercisesAPersonsRights() {
        String body = "{\"email\":\"" + email + "\",\"reason\":\"x\"}";
        seller.post("/v1/privacy/erasures", body).then().statusCode(403);
        seller.get("/v1/leads/" + lead + "/disclosures").then().statusCode(403);
        Actor elsewhere = Program.announced().vendor();
        eventually(() -> elsewhere.post("/v1/privacy/erasures", body).then().statusCode(422));
        elsewhere.get("/v1/leads/" + lead + "/disclosures").then().statusCode(404);
    }

    private io.restassured.response.Response withdraw(String purpose) {
        return vendor.post("/v1/leads/" + lead + "/consents/withdraw", "{\"purposes\":[\"" + purpose + "\"]}");
    }

    private void consent(String purpose) {
        vendor.post("/v1/leads/" + lead + "/consents", """
                        {"purposes":["%s"],"evidence":"call","expiresAt":"2099-01-01T00:00:00Z"}""".formatted(purpose))
                .then()
                .statusCode(201);
    }
}
