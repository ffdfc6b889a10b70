package dev.tandem.playbook.partner.certification;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.timer.Timers;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class CertificationTest {
    private static final String EXPIRING = "PartnerCertificationExpiring";
    private static final String REASON = "{\"reason\":\"The audit was not passed\"}";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    Timers timers;

    private Program program;
    private String certifications;

    @BeforeEach
    void aPartnerInASandbox() {
        program = Program.sandbox();
        certifications = "/v1/partners/" + program.alpine + "/certifications";
    }

    @Test
    void itSaysByWhomAndUntilWhen() {
        record(today.plusDays(10)).then().statusCode(201).body("status", equalTo("valid"));

        program.ada
                .get(certifications)
                .then()
                .body("items.name", contains("ISO 27001"))
                .body("items.issuer", contains("Inspectors"))
                .body("items.expiresOn", contains(today.plusDays(10).toString()))
                .body("items.recordedBy", contains(program.person("max")));
    }

    @Test
    void itRunsOutByItselfAfterItsLastDay() {
        record(today.plusDays(10)).then().statusCode(201);
        program.max
                .post(certifications, certified("\"name\":\"For ever\"", null))
                .then()
                .statusCode(201);

        program.movesOnBy(Duration.ofDays(12));

        program.max.get(certifications).then().body("items.status", contains("expired", "valid"));
        eventually(() -> assertEquals(1, program.published("PartnerCertificationExpired")));
        timers.round();
        assertEquals(1, program.published("PartnerCertificationExpired"));
        program.max.get(certifications).then().body("items.status", contains("expired", "valid"));
    }

    @Test
    void itIsRemindedOfThreeTimesBeforeItExpires() {
        record(today.plusDays(100)).then().statusCode(201);
        record(null).then().statusCode(201);

        program.movesOnBy(Duration.ofDays(11));
        eventually(() -> assertEquals(List.of("90"), program.told(EXPIRING, "daysLeft")));
        program.movesOnBy(Duration.ofDays(100));

        eventually(() -> assertEquals(1, program.published("PartnerCertificationExpired")));
        assertEquals(List.of("90", "30", "7"), program.told(EXPIRING, "daysLeft"));
        assertEquals(
                List.of(today.plusDays(10), today.plusDays(70), today.plusDays(93))
                        .toString(),
                program.told(EXPIRING, "occurrence,on").toString());
        timers.round();
        assertEquals(3, program.published(EXPIRING));
    }

    @Test
    void ofRemindersThatAnOutageHasHeldUpTheLastIsTold() {
        record(today.plusDays(100)).then().statusCode(201);

        program.isAwayFor(Duration.ofDays(75));
        timers.round();

        eventually(() -> assertEquals(List.of("30"), program.told(EXPIRING, "daysLeft")));
        program.isAwayFor(Duration.ofDays(20));
        timers.round();
        eventually(() -> assertEquals(List.of("30", "7"), program.told(EXPIRING, "daysLeft")));
    }

    @Test
    void nobodyIsRemindedOfWhatWasRevoked() {
        String revoke = revokePath(record(today.plusDays(10)));
        program.max.post(revoke, REASON).then().statusCode(200);

        program.movesOnBy(Duration.ofDays(5));
        timers.round();

        assertEquals(0, program.published(EXPIRING));
    }

    @Test
    void whatIsNotValidTodayIsNotRecorded() {
        record(today.minusDays(2)).then().statusCode(422).body("code", equalTo("certificationOver"));
        program.max
                .post(
                        certifications,
                        certified("\"name\":\"ISO 27001\"", null)
                                .replace(
                                        today.minusDays(20).toString(),
                                        today.plusDays(2).toString()))
                .then()
                .statusCode(422);
        program.max
                .post(certifications, "{\"issuer\":\" \"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/issuedOn", "/issuer", "/name"));
    }

    @Test
    void whatIsRevokedIsValidNoMoreAndNeverRunsOut() {
        String revoke = revokePath(record(today.plusDays(10)));

        program.max
                .post(revoke, REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("revoked"))
                .body("revocation.by", equalTo(program.person("max")));

        program.movesOnBy(Duration.ofDays(12));
        timers.round();
        program.ada
                .get(certifications)
                .then()
                .body("items.status", contains("revoked"))
                .body("items.revocation.reason", contains("The audit was not passed"));
        assertEquals(1, program.published("PartnerCertificationRevoked"));
        assertEquals(0, program.published("PartnerCertificationExpired"));
    }

    @Test
    void whatIsNotValidAnyMoreIsNotRevoked() {
        String runsOut = revokePath(record(today.plusDays(10)));
        String revoked = revokePath(record(null));
        program.max.post(revoked, REASON).then().statusCode(200);
        program.movesOnBy(Duration.ofDays(12));

        for (String revoke : new String[] {revoked, runsOut}) {
            program.max.post(revoke, REASON).then().statusCode(409).body("code", equalTo("notInState"));
        }
        program.max.post(revoked, "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
    }

    @Test
    void aRepeatedRevocationIsToldOnce() {
        String revoke = revokePath(record(null));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.max
                    .request()
                    .header("Idempotency-Key", key)
                    .body(REASON)
                    .post(revoke)
                    .then()
                    .statusCode(200);
        }
        assertEquals(1, program.published("PartnerCertificationRevoked"));
    }

    @Test
    void theVendorAloneRevokesWhatIsThatPartners() {
        String revoke = revokePath(record(null));
        String ofAnother = revoke.replace(program.alpine, program.partner("fjord"));

        program.ada.post(revoke, REASON).then().statusCode(403);
        program.max.post(ofAnother, REASON).then().statusCode(404);
        new Program().olga.post(revoke, REASON).then().statusCode(404);
    }

    @Test
    void aRepeatedRecordIsWrittenOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.max
                    .request()
                    .header("Idempotency-Key", key)
                    .body(certified("\"name\":\"ISO 27001\"", null))
                    .post(certifications)
                    .then()
                    .statusCode(201);
        }
        program.max.get(certifications).then().body("items.size()", equalTo(1));
    }

    @Test
    void onlyTheVendorRecordsAndOthersSeeNothing() {
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");
        String certified = certified("\"name\":\"ISO 27001\"", null);

        program.ada.post(certifications, certified).then().statusCode(403);
        nils.get(certifications).then().statusCode(404);
        new Program().olga.post(certifications, certified).then().statusCode(404);
    }

    private String revokePath(Response recorded) {
        return certifications + "/" + recorded.path("id") + "/revoke";
    }

    private Response record(LocalDate expiresOn) {
        return program.max.post(certifications, certified("\"name\":\"ISO 27001\"", expiresOn));
    }

    private String certified(String name, LocalDate expiresOn) {
        String expiry = expiresOn == null ? "" : ",\"expiresOn\":\"" + expiresOn + "\"";
        return "{%s,\"issuer\":\"Inspectors\",\"issuedOn\":\"%s\"%s}".formatted(name, today.minusDays(20), expiry);
    }
}
