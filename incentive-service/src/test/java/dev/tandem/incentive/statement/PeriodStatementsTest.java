package dev.tandem.incentive.statement;

import static dev.tandem.incentive.driver.ClosedDeal.MIA;
import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of single statements, taken by all of a closed quarter: of two partners and a manager. */
@QuarkusTest
@WithTandem(database = "incentive")
class PeriodStatementsTest {
    private static final String STATEMENTS = "/v1/periods/2017Q1/statements/";

    @Inject
    EntityManager database;

    private Incentives incentives;
    private UUID alpine;
    private UUID boreal;

    @BeforeEach
    void aClosedQuarter() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        alpine = incentives.others().registerPartner("Alpine Systems");
        boreal = incentives.others().registerPartner("Boreal Consulting");
        incentives.approvedPlan("2017-01-01", COMMISSION, OVERLAY);
        ClosedDeal large = ClosedDeal.won(alpine, "2017-02-10", "2000.00");
        ClosedDeal small = ClosedDeal.won(boreal, "2017-02-11", "200.00");
        incentives.others().close(large);
        incentives.others().close(small);
        incentives.awaitEntries(large.id(), 2);
        incentives.awaitEntries(small.id(), 2);
        incentives.close("2017Q1").then().statusCode(200);
    }

    @Test
    void threeCallsBringAllStatementsFromTheDraftToTheirPayees() {
        all("fay", "submit").then().statusCode(200).body("action", equalTo("submit"));
        all("fred", "approve").then().statusCode(200).body("period", equalTo("2017Q1"));

        all("fay", "publish")
                .then()
                .statusCode(200)
                .body("moved", equalTo(3))
                .body("movedBefore", equalTo(0))
                .body("refused", equalTo(0))
                .body("refusals", empty());

        statuses().then().body("items.status", contains("published", "published", "published"));
        incentives.asPartner(boreal).get("/v1/statements").then().body("items.total.amount", contains("9.50"));
    }

    @Test
    void eachStatementIsToldOfAndHasTheHeadOfItsPayeesChain() {
        published();

        assertEquals(3, reported());
        statuses().then().body("items.chain.length", containsInAnyOrder(1, 1, 2));
    }

    @Test
    void whoSubmittedThemApprovesNone() {
        all("fay", "submit").then().body("moved", equalTo(3));

        all("fay", "approve")
                .then()
                .statusCode(200)
                .body("moved", equalTo(0))
                .body("refused", equalTo(3))
                .body("refusals.code", everyItem(equalTo("secondPersonRequired")))
                .body("refusals.payeeId", containsInAnyOrder(alpine.toString(), boreal.toString(), MIA));

        statuses().then().body("items.status", everyItem(equalTo("inReview")));
    }

    @Test
    void eachIsApprovedByItsOwnAmount() {
        incentives
                .as("ann", "vendorAdmin")
                .header("If-Match", "\"0\"")
                .body("""
                        {"disputeDays":30,"decisionDays":10,"fourEyesFrom":[{"amount":"50.00","currency":"USD"}]}""")
                .put("/v1/settlement-terms")
                .then()
                .statusCode(200);
        all("fay", "submit");

        all("fay", "approve")
                .then()
                .body("moved", equalTo(2))
                .body("refusals.payeeId", contains(alpine.toString()))
                .body("refusals.statementId", contains(incentives.statementOf(alpine, "2017Q1")));
    }

    @Test
    void whatWentAheadIsLeftAloneAndWhatIsNotReadyIsNamed() {
        incentives.publish(incentives.statementOf(alpine, "2017Q1"));
        incentives
                .step("fay", incentives.statementOf(boreal, "2017Q1"), "submit")
                .then()
                .statusCode(200);

        all("fred", "approve")
                .then()
                .body("moved", equalTo(1))
                .body("movedBefore", equalTo(1))
                .body("refused", equalTo(1))
                .body("refusals.payeeId", contains(MIA))
                .body("refusals.code", contains("notInState"));
    }

    @Test
    void askedAgainItMovesNothingTwice() {
        published();

        all("fred", "publish").then().body("moved", equalTo(0)).body("movedBefore", equalTo(3));

        assertEquals(3, reported());
    }

    @Test
    void severalPeopleAtOnceMoveEachStatementOnce() {
        long moved = Stream.of("fay", "fred", "flo", "finn")
                .parallel()
                .map(person -> all(person, "submit"))
                .mapToLong(answer ->
                        answer.then().statusCode(200).extract().jsonPath().getLong("moved"))
                .sum();

        assertEquals(3, moved);
    }

    @Test
    void theSameRequestTwiceHasTheSameAnswer() {
        for (int times = 0; times < 2; times++) {
            incentives
                    .asFinance()
                    .header("Idempotency-Key", "once")
                    .post(STATEMENTS + "submit")
                    .then()
                    .statusCode(200)
                    .body("moved", equalTo(3));
        }
    }

    @Test
    void aPeriodWithMoreStatementsThanMoveAtATimeMovesAsAWhole() {
        manyPartnersOf(ClosedDeal.won(alpine, "2017-05-10", "50000.00"), 203);

        submit("2017Q2").then().body("moved", equalTo(204));

        incentives
                .asFinance()
                .post("/v1/periods/2017Q2/statements/approve")
                .then()
                .body("refused", equalTo(204))
                .body("refusals", hasSize(100));
    }

    @Test
    void onlyAClosedPeriodHasStatements() {
        for (String action : List.of("submit", "approve", "publish")) {
            incentives
                    .asFinance()
                    .post("/v1/periods/2017Q2/statements/" + action)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("periodNotClosed"));
        }
        statuses().then().body("items.status", everyItem(equalTo("draft")));
        submit("2017Q5")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalidRequest"))
                .body("errors.pointer", contains("period"));
    }

    @Test
    void theyAreMovedByWhoMayMoveASingleOne() {
        incentives.asPartner(alpine).post(STATEMENTS + "submit").then().statusCode(403);
        incentives.as("ian", "integration").post(STATEMENTS + "submit").then().statusCode(403);
        incentives
                .as("max", "channelManager")
                .post(STATEMENTS + "submit")
                .then()
                .statusCode(200);
        incentives
                .as("max", "channelManager")
                .post(STATEMENTS + "approve")
                .then()
                .statusCode(403);
        incentives
                .as("max", "channelManager")
                .post(STATEMENTS + "publish")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherTenantMovesItsOwnAlone() {
        Incentives other = Incentives.withBooksFrom("2017-01-01");
        other.asFinance().post(STATEMENTS + "submit").then().statusCode(409).body("code", equalTo("periodNotClosed"));
        other.close("2017Q1").then().statusCode(200);

        other.asFinance().post(STATEMENTS + "submit").then().statusCode(200).body("moved", equalTo(0));

        statuses().then().body("items.status", everyItem(equalTo("draft")));
    }

    /** A deal that so many more partners have a part in, and the end of its quarter. */
    private void manyPartnersOf(ClosedDeal deal, int others) {
        String share = "\",\"attribution\":\"coSold\",\"share\":\"0.25\"}";
        String parts = Stream.generate(Ids::next)
                .limit(others)
                .peek(partner -> incentives.others().registerPartner(partner, "One of many"))
                .map(partner -> ",{\"partnerId\":\"" + partner + share)
                .collect(Collectors.joining());
        ClosedDeal shared = new ClosedDeal(
                deal.id(),
                deal.thread(),
                deal.revision(),
                deal.outcome(),
                deal.closedOn(),
                deal.partner(),
                "nobody",
                deal.amount(),
                deal.currency(),
                deal.participants().replace("\"100\"", "\"49.25\"") + parts);
        incentives.others().close(shared);
        eventually(() ->
                assertFalse(incentives.entriesOf(shared.id()).getList("items").isEmpty()));
        incentives.close("2017Q2").then().statusCode(200);
    }

    private void published() {
        all("fay", "submit").then().statusCode(200);
        all("fred", "approve").then().statusCode(200);
        all("fred", "publish").then().statusCode(200);
    }

    private Response all(String person, String action) {
        return incentives.as(person, "finance").post(STATEMENTS + action);
    }

    private Response submit(String period) {
        return incentives.asFinance().post("/v1/periods/" + period + "/statements/submit");
    }

    private Response statuses() {
        return incentives.asFinance().get("/v1/statements?period=2017Q1");
    }

    private long reported() {
        return CallerScope.call(Caller.system(incentives.tenant()), () -> (Long) database.createNativeQuery(
                        "select count(*) from outbox where tenant = ?1 and type like '%StatementPublished%'")
                .setParameter(1, incentives.tenant())
                .getSingleResult());
    }
}
