package dev.tandem.playbook.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom each side asks at the other one. */
@QuarkusTest
@WithTandem(database = "playbook")
class ContactTest {
    private static final String FOR_ALL = "/v1/vendor-contacts";

    private Program program;
    private PlaybookApi pia;
    private String partner;
    private String contacts;
    private String forAlpine;

    @BeforeEach
    void peopleOfBothSides() {
        program = new Program();
        for (String subject : List.of("eva", "tom")) {
            program.joins(subject, "vendor", "vendorSeller").then().statusCode(201);
        }
        pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        partner = "/v1/partners/" + program.alpine;
        contacts = partner + "/contacts";
        forAlpine = partner + "/vendor-contacts";
    }

    @Test
    void bothSidesSeeWhomToAskAtEither() {
        name(FOR_ALL, List.of(contact("legal", "max", null), contact("technical", "eva", "tom")));
        pia.changes(partner, "{\"contacts\":{\"commercial\":\"" + program.person("ada") + "\"}}")
                .then()
                .statusCode(200);

        for (PlaybookApi viewer : new PlaybookApi[] {program.ada, program.max}) {
            viewer.get(contacts)
                    .then()
                    .statusCode(200)
                    .body("vendor.matter", contains("technical", "legal"))
                    .body("vendor.person.personId", contains(program.person("eva"), program.person("max")))
                    .body("vendor[0].person.name", equalTo("N. N."))
                    .body("vendor[0].person.email", equalTo("eva@people.example"))
                    .body("vendor[0].because", nullValue())
                    .body("partner.matter", contains("commercial"))
                    .body("partner.person.email", contains("ada@people.example"));
        }
    }

    @Test
    void aPartnerIsToldOfItsOwnContactsInsteadOfThoseForAll() {
        name(FOR_ALL, List.of(contact("legal", "max", null), contact("technical", "eva", null)));
        name(forAlpine, List.of(contact("technical", "tom", null)));
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        program.ada
                .get(contacts)
                .then()
                .body("vendor.person.personId", contains(program.person("tom"), program.person("max")));
        nils.get("/v1/partners/" + nils.get("/v1/partners").path("items[0].id") + "/contacts")
                .then()
                .body("vendor.person.personId", contains(program.person("eva"), program.person("max")));
        nils.get(contacts).then().statusCode(404);

        // Without its own ones, those for all again.
        name(forAlpine, List.of());
        program.ada.get(contacts).then().body("vendor.person.personId", hasItem(program.person("eva")));
        program.max.get(forAlpine).then().statusCode(200).body("contacts", empty());
    }

    @Test
    void theBackupIsAskedWhileSomebodyIsAwayAndThatIsSaid() {
        name(FOR_ALL, List.of(contact("technical", "eva", "tom")));
        PlaybookApi eva = PlaybookApi.vendor(program.tenant, "eva", "vendorSeller");
        String today = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
        eva.post("/v1/persons/" + program.person("eva") + "/absences", Map.of("from", today, "until", today))
                .then()
                .statusCode(201);

        program.ada
                .get(contacts)
                .then()
                .body("vendor.person.personId", contains(program.person("tom")))
                .body("vendor.standsInFor", contains(program.person("eva")))
                .body("vendor.because", contains("away"));
    }

    @Test
    void whoLeavesHandsItOverAndIsNotKeptForIt() {
        name(FOR_ALL, List.of(contact("technical", "eva", null)));
        name(forAlpine, List.of(contact("legal", "tom", "eva")));
        program.olga
                .get("/v1/persons/" + program.person("eva") + "/departure")
                .then()
                .body("possible", equalTo(true))
                .body("work.kind", contains("contact", "contact"));

        program.olga
                .post("/v1/persons/" + program.person("eva") + "/leave", "{}")
                .then()
                .statusCode(200);

        program.ada
                .get(contacts)
                .then()
                .body("vendor.matter", contains("technical", "legal"))
                .body("vendor.person.personId", contains(program.person("tom"), program.person("tom")));
        program.max.get(forAlpine).then().body("contacts[0].backupId", nullValue());
    }

    @Test
    void aPartnersContactHandsItOverLikewise() {
        pia.changes(partner, "{\"contacts\":{\"legal\":\"" + program.person("ada") + "\"}}")
                .then()
                .statusCode(200);

        program.olga
                .post("/v1/persons/" + program.person("ada") + "/leave", "{}")
                .then()
                .statusCode(200)
                .body("work.kind", contains("contact"));

        program.max.get(contacts).then().body("partner.person.personId", contains(program.person("ben")));
    }

    @Test
    void onlyPeopleOfTheVendorAreNamedOnceInAMatter() {
        put(program.max, FOR_ALL, List.of(contact("legal", "ada", null)))
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
        put(program.max, FOR_ALL, List.of(contact("legal", "max", "nobody")))
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
        put(program.max, forAlpine, List.of(contact("legal", "max", "max"), contact("legal", "eva", null)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/contacts/0/backupId", "/contacts/1/matter"));
        put(program.max, forAlpine, List.of(contact("legal", "ben", null)))
                .then()
                .statusCode(422);
    }

    @Test
    void onlyTheVendorNamesItsPeopleAndWhatWasSeen() {
        put(program.ada, FOR_ALL, List.of(contact("legal", "max", null))).then().statusCode(403);
        pia.get(forAlpine).then().statusCode(403);
        program.max.get(FOR_ALL).then().statusCode(200).body("contacts", empty());
        name(FOR_ALL, List.of(contact("legal", "max", null)));
        program.max
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("contacts", List.of()))
                .put(FOR_ALL)
                .then()
                .statusCode(412);
        new Program().olga.get(forAlpine).then().statusCode(404);
        new Program().olga.get(contacts).then().statusCode(404);
    }

    private void name(String path, List<Map<String, String>> named) {
        put(program.max, path, named).then().statusCode(200);
    }

    private Response put(PlaybookApi by, String path, List<Map<String, String>> named) {
        return by.request()
                .header("If-Match", program.max.get(path).header("ETag"))
                .body(Map.of("contacts", named))
                .put(path);
    }

    /** @param backup null for none */
    private Map<String, String> contact(String matter, String subject, String backup) {
        Map<String, String> contact = new HashMap<>(Map.of("matter", matter, "personId", program.person(subject)));
        if (backup != null) {
            contact.put("backupId", program.person(backup));
        }
        return contact;
    }
}
