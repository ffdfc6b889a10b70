package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "playbook")
class PlaybookSearchTest {
    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
    }

    @Test
    void wordsAreFoundByTheirStemsAndShownInTheirPlace() {
        String id = draft("waits", "Trucks are waiting at the docks");

        search("wait dock")
                .body("items.id", contains(id))
                .body("items[0].code", equalTo("waits"))
                .body("items[0].status", equalTo("draft"))
                .body("items[0].highlights", containsString("<mark>waiting</mark>"));
    }

    @Test
    void aNameCountsMoreThanAWordInTheText() {
        String inText = draft("elsewhere", "About docks and more docks");
        String inName = draft("docks", "About trucks");

        search("docks").body("items.id", contains(inName, inText));
    }

    @Test
    void phrasesAlternativesAndExclusionsAreUnderstood() {
        String trucks = draft("trucks", "Long waiting time of trucks");
        String ships = draft("ships", "Time is long when waiting for ships");

        search("\"waiting time\"").body("items.id", contains(trucks));
        search("trucks or ships").body("items", hasSize(2));
        search("waiting -trucks").body("items.id", contains(ships));
        search("airships").body("items", empty());
    }

    @Test
    void wordsOfAnotherLanguageAreFoundByItsStems() {
        String id = program.max
                .post(
                        "/v1/playbooks",
                        "{\"code\":\"lager\",\"content\":"
                                + Content.with("\"language\":\"de\",\"purpose\":\"Wartende Lastwagen an Rampen\"")
                                + "}")
                .path("id");

        program.max.get("/v1/playbooks/search?q=Rampe&language=de").then().body("items.id", contains(id));
        search("rampen").body("items.id", contains(id));
    }

    @Test
    void whatStandsInAPlaybookIsEscapedWhereItIsShown() {
        draft("hostile", "Trucks <script>alert(1)</script> waiting");

        search("trucks")
                .body("items[0].highlights", not(containsString("<script>")))
                .body("items[0].highlights", containsString("&lt;script&gt;"));
    }

    @Test
    void aChangeIsFoundAtOnceAndWhatItReplacedIsNot() {
        String id = draft("changing", "Trucks");
        program.max
                .request()
                .header("If-Match", "\"0\"")
                .body(content("Ships"))
                .put("/v1/playbooks/" + id + "/content")
                .then()
                .statusCode(200);

        search("ships").body("items.id", contains(id));
        search("trucks").body("items", empty());
    }

    @Test
    void eachPartFollowsTheOneBeforeAndNothingIsLostOrTwice() {
        for (int i = 0; i < 5; i++) {
            draft("play-" + i, "docks ".repeat(i % 2 + 1) + "and trucks");
        }
        List<String> found = new ArrayList<>();
        String next = "";
        do {
            Response part = program.max.get("/v1/playbooks/search?q=docks&limit=2" + next);
            found.addAll(part.jsonPath().getList("items.id"));
            next = part.path("nextCursor") == null ? null : "&cursor=" + part.path("nextCursor");
        } while (next != null);

        assertEquals(5, found.stream().distinct().count());
        assertEquals(
                found,
                program.max.get("/v1/playbooks/search?q=docks").jsonPath().getList("items.id"));
    }

    @Test
    void aPartnerFindsWhatIsPublishedAndNothingElse() {
        draft("secret", "Unpublished discovery");
        String published = program.publishedPlaybook();

        searchAsPartner("discovery").body("items.id", contains(published));
        program.olga.post("/v1/playbooks/" + published + "/retire", "{\"reason\":\"Old\"}");
        searchAsPartner("discovery").body("items", empty());
        search("discovery").body("items.id", hasItem(published));
    }

    @Test
    void anotherTenantFindsNothing() {
        draft("ours", "Trucks");
        program.publishedPlaybook();

        Program other = new Program();
        other.max.get("/v1/playbooks/search?q=trucks").then().body("items", empty());
        other.ada.get("/v1/playbooks/search?q=discovery").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"q,''", "q,' '", "q,a\0b", "language,english", "limit,0", "cursor,x"})
    void whatCannotBeSearchedForIsRefused(String parameter, String value) {
        program.max
                .request()
                .queryParams(parameter.equals("q") ? Map.of("q", value) : Map.of("q", "trucks", parameter, value))
                .get("/v1/playbooks/search")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(parameter));
    }

    @Test
    void nothingIsSearchedForWithoutAWord() {
        program.max.get("/v1/playbooks/search").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'); drop table playbook; --", "a & | ! b", "((((", "\"", ":*", "the"})
    void whateverIsTypedIsJustWords(String typed) {
        program.max
                .request()
                .queryParam("q", typed)
                .get("/v1/playbooks/search")
                .then()
                .statusCode(200);
    }

    private String draft(String code, String purpose) {
        return program.max
                .post("/v1/playbooks", "{\"code\":\"" + code + "\",\"content\":" + content(purpose) + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String content(String purpose) {
        return Content.with("\"purpose\":\"" + purpose + "\"");
    }

    private ValidatableResponse search(String words) {
        return program.max
                .request()
                .queryParam("q", words)
                .get("/v1/playbooks/search")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse searchAsPartner(String words) {
        return program.ada
                .request()
                .queryParam("q", words)
                .get("/v1/playbooks/search")
                .then()
                .statusCode(200);
    }
}
