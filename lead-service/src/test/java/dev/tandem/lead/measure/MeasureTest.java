package dev.tandem.lead.measure;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One lead accepted, called and lost as a deal, one declined, one recalled, one open. */
@QuarkusTest
@WithTandem(database = "lead")
class MeasureTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Program program;
    private UUID partner;
    private Actor vendor;
    private Actor seller;

    @BeforeEach
    void aSaleOfEachKind() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        String accepted = offer("Brightwater");
        answered(accepted, "accept", "");
        answered(accepted, "first-touch", "{\"channel\":\"call\"}");
        String deal = vendor.opensDeal(accepted, "1.00").path("id");
        seller.closes(deal, "lost").then().statusCode(200);
        answered(offer("Kestrel"), "decline", "{\"code\":\"badFit\"}");
        vendor.recalls(offer("Osprey"), "badFit").then().statusCode(200);
        offer("Merlin");
    }

    @Test
    void aPartnersHandoffsAreCounted() {
        vendor.get(measures("partner"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].group", equalTo(partner.toString()))
                .body("items[0].offers", equalTo(4))
                .body("items[0].accepted", equalTo(1))
                .body("items[0].declined", equalTo(1))
                .body("items[0].recalled", equalTo(1))
                .body("items[0].expired", equalTo(0))
                .body("items[0].responseMedian", startsWith("PT"))
                .body("items[0].responseMean", notNullValue())
                .body("items[0].firstTouches", equalTo(1))
                .body("items[0].firstTouchesInTime", equalTo(1))
                .body("items[0].lost", equalTo(1))
                .body("items[0].winRate", equalTo(0.0f));
    }

    @Test
    void theyAreGroupedByPlaybookVersionOrRuleToo() {
        vendor.get(measures("playbookVersion")).then().body("items.group", contains(program.playbookId + ":1"));
        vendor.get(measures("rule")).then().body("items.group", contains(endsWith(":home")));
    }

    @Test
    void aTableIsForWhoAsksForOne() {
        vendor.request()
                .accept("text/csv")
                .get(measures("partner"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("group,offers,accepted"))
                .body(org.hamcrest.Matchers.containsString(partner + ",4,1,1,0,1,"));
    }

    @Test
    void aPartnerSeesItsOwnAndOthersSeeNothing() {
        seller.get(measures("partner")).then().body("items.offers", contains(4));
        program.seller(program.partner("boreal"))
                .get(measures("partner"))
                .then()
                .statusCode(200)
                .body("items", empty());
        Program other = Program.announced();
        eventually(() ->
                other.vendor().get(measures("partner")).then().statusCode(200).body("items", empty()));
    }

    @Test
    void onlyOffersOfThePeriodCount() {
        LocalDate today = LocalDate.now(BERLIN);
        vendor.get(path(today.minusYears(1), today.minusDays(1), "partner"))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void everythingWrongWithAQuestionIsToldAtOnce() {
        vendor.get("/v1/measures?from=yesterday&groupBy=colour")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("from", "until", "groupBy"));
        LocalDate today = LocalDate.now(BERLIN);
        vendor.get(path(today, today, "rule")).then().statusCode(400);
        vendor.get(path(today.minusYears(2).minusDays(1), today, "rule"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("until"));
    }

    private String offer(String company) {
        return vendor.offers(vendor.routedLead(company, "DE").getString("id"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void answered(String id, String answer, String body) {
        seller.post("/v1/handoffs/" + id + "/" + answer, body).then().statusCode(200);
    }

    /** Around today: midnight may pass meanwhile. */
    private static String measures(String groupBy) {
        LocalDate today = LocalDate.now(BERLIN);
        return path(today.minusDays(1), today.plusDays(2), groupBy);
    }

    private static String path(LocalDate from, LocalDate until, String groupBy) {
        return "/v1/measures?from=" + from + "&until=" + until + "&groupBy=" + groupBy;
    }
}
