package dev.tandem.playbook.playbook.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class CoverageTest {
    @Inject
    EntityManagerFactory entities;

    private Program program;

    @BeforeEach
    void aProgram() {
        program = new Program();
    }

    @Test
    void aDraftTellsWhomItWouldLackAtTheVendorAndAtEachPartner() {
        String fjord = program.partner("fjord");
        String draft = draft(withEngineer());

        program.max
                .get(coverage(draft))
                .then()
                .statusCode(200)
                .body("vendor.activity", contains("discovery-call"))
                .body("vendor[0].stage", equalTo("discovery"))
                .body("vendor[0].duty", equalTo("consulted"))
                .body("vendor[0].side", equalTo("vendor"))
                .body("vendor[0].role", equalTo("solutionEngineer"))
                .body("vendor[0].because", equalTo("nobodyHasRole"))
                .body("items.partnerId", contains(program.alpine, fjord))
                .body("items[0].lacking", empty())
                .body("items[1].lacking.duty", contains("responsible", "accountable", "responsible"))
                .body("items[1].lacking.because", contains("nobodyHasRole", "nobodyHasRole", "nobodyHasRole"))
                .body("nextCursor", nullValue());
    }

    @Test
    void onlyThosePartnersAreShownThatLackSomebodyOrOnlyTheOthers() {
        String fjord = program.partner("fjord");
        String draft = draft(Content.complete());

        program.max.get(coverage(draft) + "?lacking=true").then().body("items.partnerId", contains(fjord));
        program.max.get(coverage(draft) + "?lacking=false").then().body("items.partnerId", contains(program.alpine));
        program.max.get(coverage(draft) + "?partnerId=" + fjord).then().body("items.partnerId", contains(fjord));
        program.max
                .get(coverage(draft) + "?lacking=true&partnerId=" + program.alpine)
                .then()
                .body("items", empty());
        String next = program.max
                .get(coverage(draft) + "?limit=1")
                .then()
                .body("items.partnerId", contains(program.alpine))
                .extract()
                .path("nextCursor");
        program.max.get(coverage(draft) + "?limit=1&cursor=" + next).then().body("items.partnerId", contains(fjord));
    }

    @Test
    void whatWinningWaitsForAtTheClosingNeedsPeopleToo() {
        String draft = draft(Content.withClosing());

        program.max
                .get(coverage(draft))
                .then()
                .statusCode(200)
                .body("vendor.activity", contains("tell-risk", "sponsor"))
                .body("vendor.closing", contains("closingItem", "closingSeat"))
                .body("vendor.stage", contains("proposal", "proposal"))
                .body("vendor.role", contains("legal", "vendorAdmin"))
                .body("vendor.duty", contains("responsible", "responsible"))
                .body("items[0].lacking", empty());
        program.partner("fjord");
        program.max
                .get(coverage(draft) + "?lacking=true")
                .then()
                .body("items[0].lacking.activity", hasItem("sign-contract"));
    }

    @Test
    void whoIsAwayFillsNoDutyUnlessADelegateOrTheBackupRoleIsThere() {
        String draft = draft(Content.complete());
        String backed = draft(Content.complete()
                .replace("\"role\":\"partnerSeller\"", "\"role\":\"partnerSeller\",\"backup\":\"partnerAdmin\""));
        program.joins("carl", program.alpine, "partnerAdmin").then().statusCode(201);
        isAway("ada", null);
        isAway("ben", null);

        program.max
                .get(coverage(draft))
                .then()
                .body("items[0].lacking.because", contains("everybodyAway", "everybodyAway", "everybodyAway"));
        program.max.get(coverage(backed)).then().body("items[0].lacking", empty());

        isAway("ada", "carl");

        program.max.get(coverage(draft)).then().body("items[0].lacking", empty());
    }

    @Test
    void publishingSaysWhomTheVersionLacksAndIsNotRefused() {
        String fjord = program.partner("fjord");
        String draft = draft(withEngineer());
        program.max
                .post("/v1/playbooks/" + draft + "/submit")
                .then()
                .statusCode(200)
                .body("lacks", nullValue());
        program.olga.post("/v1/playbooks/" + draft + "/approve").then().statusCode(200);

        program.olga
                .post("/v1/playbooks/" + draft + "/publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("published"))
                .body("lacks.duties", equalTo(4))
                .body("lacks.partners", equalTo(1))
                .body("lacks.vendor.role", contains("solutionEngineer"))
                .body("lacks.first.partnerId", contains(fjord))
                .body("lacks.first[0].lacking", hasSize(3));
        program.olga.get("/v1/playbooks/" + draft).then().body("lacks", nullValue());
    }

    @Test
    void aPartnerReadsItsOwnPartOfPublishedVersionsAlone() {
        program.partner("fjord");
        String draft = draft(withEngineer());
        String published = program.publishedPlaybook(withEngineer());

        program.ada
                .get(coverage(published))
                .then()
                .statusCode(200)
                .body("vendor", nullValue())
                .body("items.partnerId", contains(program.alpine));
        program.ada.get(coverage(published) + "?lacking=true").then().body("items", empty());
        program.ada
                .get(coverage(published) + "?partnerId=" + program.partner("nordic"))
                .then()
                .body("items", empty());
        program.ada.get(coverage(draft)).then().statusCode(404);
        PlaybookApi.vendor(program.tenant, "vera", "vendorSeller")
                .get(coverage(draft))
                .then()
                .statusCode(403);
        new Program().max.get(coverage(published)).then().statusCode(404);
    }

    @Test
    void aPageTakesAsManyStatementsHoweverManyPartnersAndDutiesThereAre() {
        String small = draft(Content.complete());
        long few = statements(coverage(small) + "?lacking=true");
        String large = draft(Content.withVisit());
        List<String> partners = IntStream.range(0, 10)
                .mapToObj(i -> program.partner("partner-" + i))
                .toList();
        for (String partner : partners) {
            program.joins("of-" + partner, partner, "partnerAdmin").then().statusCode(201);
        }

        assertEquals(few, statements(coverage(large) + "?lacking=true"));
        program.max
                .get(coverage(large) + "?lacking=true")
                .then()
                .body("items.partnerId", containsInAnyOrder(partners.toArray()));
        assertTrue(few <= 7, few + " statements");
    }

    private String draft(String content) {
        return program.max.drafts(content).then().statusCode(201).extract().path("id");
    }

    private static String withEngineer() {
        return Content.with("""
                "functionalRoles":[{"code":"solutionEngineer","side":"vendor","name":"Shows that it works"}]""")
                .replaceFirst(
                        "\"roles\":\\[",
                        "\"roles\":[{\"duty\":\"consulted\",\"side\":\"vendor\",\"role\":\"solutionEngineer\"},");
    }

    private static String coverage(String playbook) {
        return "/v1/playbooks/" + playbook + "/coverage";
    }

    private void isAway(String who, String delegate) {
        String named = delegate == null ? "" : ",\"delegateId\":\"" + program.person(delegate) + "\"";
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        PlaybookApi.partner(program.tenant, program.alpine, who, "partnerSeller")
                .post(
                        "/v1/persons/" + program.person(who) + "/absences",
                        "{\"from\":\"%s\",\"until\":\"%s\"%s}".formatted(today.minusDays(1), today.plusDays(3), named))
                .then()
                .statusCode(201);
    }

    /** The fewest of several times: timers work meanwhile. */
    private long statements(String path) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long fewest = IntStream.range(0, 10)
                .mapToLong(time -> {
                    statistics.clear();
                    program.max.get(path).then().statusCode(200);
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return fewest;
    }
}
