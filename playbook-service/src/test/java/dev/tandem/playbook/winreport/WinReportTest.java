package dev.tandem.playbook.winreport;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call that every sale has to make before the proposal, a visit that it may make, and a proposal to be signed off. */
@QuarkusTest
@WithTandem(database = "playbook")
class WinReportTest {
    private static final String NOTE = "They load 40 docks a day by hand";

    private Program program;
    private String playbook;
    private String report;

    @BeforeEach
    void aPlaybook() {
        program = new Program();
        playbook = program.publishedPlaybook(Content.withOptionalVisit());
        report = "/v1/playbooks/" + playbook + "/win-report";
    }

    @Test
    void whatMakesADifferenceIsFoundAmongSalesThatCameToIt() {
        List<Sale> visited = sales(24);
        List<Sale> unvisited = sales(16);
        List<Sale> visitedTooLate = sales(4);
        List<Sale> lostAtOnce = sales(9);
        visited.forEach(sale -> sale.brings("site-visit"));
        List.of(visited, unvisited, visitedTooLate).forEach(some -> some.forEach(Sale::goesOn));
        visitedTooLate.forEach(sale -> sale.brings("site-visit"));
        visited.subList(0, 22).forEach(Sale::isWon);
        visitedTooLate.forEach(Sale::isWon);
        visited.subList(22, 24).forEach(Sale::isLost);
        unvisited.forEach(Sale::isLost);
        lostAtOnce.forEach(Sale::isLost);

        String call = "steps.find { it.activity == 'discovery-call' }.";
        String visit = "steps.find { it.activity == 'site-visit' }.";
        String proposal = "steps.find { it.activity == 'final-proposal' }.";
        report().body("minimumSales", equalTo(20))
                .body("steps.activity", contains("discovery-call", "site-visit", "final-proposal"))
                .body("steps.required", contains(true, false, true))
                .body("steps.sales", contains(53, 53, 44))
                .body("steps.notReached", contains(0, 0, 9))
                .body("steps.untold", everyItem(equalTo(0)))
                .body(visit + "comparisons.by", contains("done", "evidence", "debrief"))
                .body(visit + "comparisons[0].with.won", equalTo(22))
                .body(visit + "comparisons[0].with.lost", equalTo(2))
                .body(visit + "comparisons[0].with.rate", equalTo(0.9167f))
                .body(visit + "comparisons[0].without.won", equalTo(4))
                .body(visit + "comparisons[0].without.lost", equalTo(25))
                .body(visit + "comparisons[0].difference", equalTo(0.7787f))
                .body(visit + "comparisons[0].verdict", equalTo("higher"))
                .body(visit + "comparisons[0].needed", equalTo(20))
                .body(call + "comparisons[0].with.won", equalTo(26))
                .body(call + "comparisons[0].with.lost", equalTo(18))
                .body(call + "comparisons[0].without.lost", equalTo(9))
                .body(call + "comparisons[0].verdict", equalTo("required"))
                .body(call + "comparisons[0].difference", nullValue())
                .body(call + "comparisons[0].from", nullValue())
                .body(call + "comparisons[0].needed", nullValue())
                .body(call + "comparisons[1].verdict", equalTo("notEnough"))
                .body(proposal + "comparisons[0].verdict", equalTo("required"));
        program.max
                .request()
                .accept("text/csv")
                .get(report)
                .then()
                .statusCode(200)
                .body(startsWith("stage,activity,required,sales,notReached,untold,helped,hindered,by,withWon"))
                .body(containsString("discovery,discovery-call,true,53,0,0,0,0,done,26,18,"))
                .body(containsString("discovery,site-visit,false,53,0,0,0,0,done,22,2,0.9167,"))
                .body(containsString(",higher,20\r\n"))
                .body(containsString(",,,,required,\r\n"));
    }

    @Test
    void debriefsCountBySaleUnlessTheyContradictEachOther() {
        List<Sale> sales = sales(2);
        sales.forEach(Sale::goesOn);
        sales.forEach(Sale::isWon);
        sales.get(0).saysOfTheCall("helped", true);
        sales.get(1).saysOfTheCall("helped", true);
        sales.get(1).saysOfTheCall("hindered", false);

        report().body("steps[0].helped", equalTo(2))
                .body("steps[0].hindered", equalTo(1))
                .body("steps[0].comparisons.by", contains("done", "evidence", "debrief"))
                .body("steps[0].comparisons[2].with.won", equalTo(1))
                .body("steps[0].comparisons[2].without.won", equalTo(0))
                .body("steps[0].comparisons[2].without.rate", nullValue())
                .body("steps[0].comparisons[2].difference", nullValue())
                .body("steps[0].comparisons[2].verdict", equalTo("notEnough"));
    }

    @Test
    void moreEvidenceThanSufficesIsToldFromJustEnough() {
        List<Sale> sales = sales(2);
        sales.get(0).brings("discovery-call");
        sales.forEach(Sale::goesOn);
        sales.forEach(Sale::isWon);

        report().body("steps[0].comparisons[1].by", equalTo("evidence"))
                .body("steps[0].comparisons[1].with.won", equalTo(1))
                .body("steps[0].comparisons[1].without.won", equalTo(1));
    }

    @Test
    void aSaleWhoseStagesWereNotRecordedIsNotCompared() {
        Sale old = sales(1).get(0);
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        CallerScope.run(
                Caller.system(program.tenant),
                () -> entities.createNativeQuery("update engagement set stage_entries = null where tenant = ?1")
                        .setParameter(1, program.tenant)
                        .executeUpdate());
        old.goesOn();
        old.isWon();

        report().body("steps.untold", contains(1, 1, 1))
                .body("steps.sales", contains(0, 0, 0))
                .body("steps[0].comparisons[0].with.won", equalTo(0));
    }

    @Test
    void fewerSalesThanTwentyOfAKindAreNeverEnough() {
        for (String tooFew : new String[] {"0", "19", "1001"}) {
            program.max
                    .get(report + "?minimumSales=" + tooFew)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasSize(1));
        }
    }

    @Test
    void aDealThatIsToldToBeClosedTwiceCountsOnce() {
        Sale sale = sales(1).get(0);
        sale.goesOn();
        sale.isWon();
        program.receives("DealClosed", sale.thread(), "\"outcome\":\"won\"");
        sales(1);

        report().body("steps[0].comparisons[0].with.won", equalTo(1));
    }

    @Test
    void aSaleThatIsCancelledAfterwardsCountsNoMore() {
        Sale sale = sales(1).get(0);
        program.receives("DealAmended", sale.thread(), "\"status\":\"cancelled\"");
        sale.goesOn();
        sale.isWon();
        program.receives("DealAmended", sale.thread(), "\"status\":\"won\"");
        eventually(() -> report().body("steps[0].comparisons[0].with.won", equalTo(1)));

        program.receives("DealAmended", sale.thread(), "\"status\":\"cancelled\"");

        sale.becomes("status", "cancelled");
        report().body("steps.sales", contains(0, 0, 0)).body("steps[0].comparisons[0].with.won", equalTo(0));
    }

    @Test
    void theVendorAloneReadsIt() {
        program.ada.get(report).then().statusCode(403);
        new Program().max.get(report).then().statusCode(404);
    }

    private ValidatableResponse report() {
        return program.max.get(report).then().statusCode(200);
    }

    private List<Sale> sales(int number) {
        List<UUID> threads = IntStream.range(0, number)
                .mapToObj(sale -> program.handedOff(playbook))
                .toList();
        return threads.stream()
                .map(thread -> new Sale(thread, program.engagementOf(thread)))
                .toList();
    }

    /** A sale as far as the lead service would have let it go. */
    private final class Sale {
        private final UUID thread;
        private final String path;

        private Sale(UUID thread, String path) {
            this.thread = thread;
            this.path = path;
        }

        UUID thread() {
            return thread;
        }

        void brings(String activity) {
            program.ada.brings(path, activity, NOTE).then().statusCode(200);
        }

        /** Makes the call, which opens the gate. */
        void goesOn() {
            brings("discovery-call");
            program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
            becomes("stage", "proposal");
        }

        /** The proposal is signed off, without which nobody wins. */
        void isWon() {
            program.max.signsOff(path, "final-proposal").then().statusCode(200);
            ends("won");
        }

        void isLost() {
            ends("lost");
        }

        private void ends(String outcome) {
            program.receives("DealClosed", thread, "\"outcome\":\"%s\"".formatted(outcome));
            becomes("status", outcome);
        }

        void becomes(String field, String value) {
            eventually(() -> program.max.get(path).then().body(field, equalTo(value)));
        }

        void saysOfTheCall(String verdict, boolean partner) {
            (partner ? program.ada : program.max)
                    .post(path + "/debriefs", """
                            {"answers":[{"question":"Why?","answer":"They trusted us"}],
                             "tags":[{"activity":"discovery-call","verdict":"%s"}]}""".formatted(verdict))
                    .then()
                    .statusCode(201);
        }
    }
}
