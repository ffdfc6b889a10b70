package dev.tandem.playbook.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class AbsenceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private Program program;
    private String absences;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = Program.sandbox();
        absences = "/v1/persons/" + program.person("ada") + "/absences";
    }

    @Test
    void aPersonIsAwayForSomeDaysAndSaysWhoStandsIn() {
        String place = program.ada
                .post(absences, away(TODAY.plusDays(7), TODAY.plusDays(9), "ben"))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("delegateId", equalTo(program.person("ben")))
                .extract()
                .header("Location");
        program.ada.post(absences, away(TODAY, TODAY)).then().statusCode(201).body("number", equalTo(2));

        program.ada
                .get(place)
                .then()
                .statusCode(200)
                .body("from", equalTo(TODAY.plusDays(7).toString()));
        program.ada.get(absences).then().statusCode(200).body("items.number", contains(2, 1));

        program.ada.delete(place).then().statusCode(204);
        program.ada.delete(place).then().statusCode(404);
        program.ada.get(place).then().statusCode(404);
        program.ada.post(absences, away(TODAY, TODAY)).then().body("number", equalTo(3));
    }

    @Test
    void anAbsenceThatIsOverIsNotListedAnyMore() {
        program.ada.post(absences, away(TODAY, TODAY)).then().statusCode(201);

        program.movesOnBy(Duration.ofDays(1));

        program.ada.get(absences).then().body("items", empty());
    }

    @Test
    void itEndsTodayOrLaterAndItsDelegateIsAColleague() {
        program.joins("nils", program.partner("fjord"), "partnerSeller").then().statusCode(201);

        for (String odd :
                List.of(away(TODAY.minusDays(2), TODAY.minusDays(1)), away(TODAY.plusDays(2), TODAY.plusDays(1)))) {
            program.ada.post(absences, odd).then().statusCode(400).body("errors.pointer", contains("/until"));
        }
        for (String stranger : List.of("max", "nils", "ada", "nobody")) {
            program.ada
                    .post(absences, away(TODAY, TODAY, stranger))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/delegateId"));
        }
    }

    @Test
    void onlyThePersonAndAdministratorsOfTheirSideNoteIt() {
        PlaybookApi ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
        PlaybookApi anna = PlaybookApi.partner(program.tenant, program.alpine, "anna", "partnerAdmin");
        String maxs = "/v1/persons/" + program.person("max") + "/absences";

        anna.post(absences, away(TODAY, TODAY)).then().statusCode(201);
        program.olga.post(maxs, away(TODAY, TODAY)).then().statusCode(201);
        for (PlaybookApi other : List.of(ben, program.olga)) {
            other.post(absences, away(TODAY, TODAY)).then().statusCode(403).body("code", equalTo("notYourAbsence"));
            other.get(absences).then().statusCode(403).body("code", equalTo("notYourAbsence"));
            other.get(absences + "/1").then().statusCode(403).body("code", equalTo("notYourAbsence"));
            other.delete(absences + "/1").then().statusCode(403).body("code", equalTo("notYourAbsence"));
        }
        anna.post(maxs, away(TODAY, TODAY)).then().statusCode(404);
    }

    @Test
    void nobodyPlansMoreThanFifty() {
        for (int i = 0; i < 50; i++) {
            program.ada
                    .post(absences, away(TODAY.plusDays(i), TODAY.plusDays(i)))
                    .then()
                    .statusCode(201);
        }

        program.ada
                .post(absences, away(TODAY, TODAY))
                .then()
                .statusCode(409)
                .body("code", equalTo("tooManyAbsences"))
                .body("most", equalTo(50));
        program.ada.get(absences).then().body("items", hasSize(50));
    }

    @Test
    void whoIsAwayGetsNoNewSaleAndTheDelegateComesFirst() {
        program.joins("carl", program.alpine, "partnerSeller").then().statusCode(201);
        String playbook = program.publishedPlaybook();
        program.ada
                .post(absences, away(TODAY, TODAY.plusDays(3), "carl"))
                .then()
                .statusCode(201);

        String during = program.engagementOf(program.handedOff(playbook));
        program.movesOnBy(Duration.ofDays(5));
        String after = program.engagementOf(program.handedOff(playbook));

        assertResponsible(during, "carl");
        assertResponsible(after, "ada");
        program.ada
                .get(after + "/who?activity=discovery-call")
                .then()
                .body("roles[0].candidates.personId", contains(people("ada", "ben", "carl")))
                .body("roles[0].candidates.behind", contains(null, "ownerFirst", "ownerFirst"));
        program.max.get(after + "/who?activity=discovery-call").then().body("roles[0].candidates", equalTo(null));
    }

    @Test
    void aRoleOfAPlaybookMayBeAFunctionalOneAndGoesToWhoHasLeastToDo() {
        for (String engineer : List.of("emma", "emil")) {
            program.joins(engineer, "vendor", "vendorSeller").then().statusCode(201);
            program.olga
                    .changes("/v1/persons/" + program.person(engineer), "{\"functionalRoles\":[\"solutionEngineer\"]}")
                    .then()
                    .statusCode(200);
        }
        String playbook = program.publishedPlaybook(Content.with("""
                "functionalRoles":[{"code":"solutionEngineer","side":"vendor","name":"Shows that it works"}]""").replace("channelManager", "solutionEngineer"));
        String first = answersFor(program.engagementOf(program.handedOff(playbook)));

        for (int sale = 0; sale < 3; sale++) {
            String next = answersFor(program.engagementOf(program.handedOff(playbook)));
            String last = answersFor(program.engagementOf(program.handedOff(playbook)));
            assertNotEquals(first, next);
            assertEquals(first, last);
        }
    }

    private String answersFor(String sale) {
        return program.max.get(sale).path("tasks[1].accountable.personId");
    }

    private void assertResponsible(String sale, String person) {
        program.max.get(sale).then().body("tasks[0].responsible[0].personId", equalTo(program.person(person)));
    }

    private String[] people(String... subjects) {
        return Stream.of(subjects).map(program::person).toArray(String[]::new);
    }

    private static String away(LocalDate from, LocalDate until) {
        return "{\"from\":\"%s\",\"until\":\"%s\"}".formatted(from, until);
    }

    private String away(LocalDate from, LocalDate until, String delegate) {
        return "{\"from\":\"%s\",\"until\":\"%s\",\"delegateId\":\"%s\"}"
                .formatted(from, until, program.person(delegate));
    }
}
