package dev.tandem.incentive.exchange;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class CurrencyTest {
    /** Easter 2017: nothing was published from Good Friday, the 14th, to Easter Monday, the 17th. */
    private static final String[] EASTER = {
        "Date,USD,JPY,KWD,", "2017-04-18,1.0682,116.32,N/A,", "2017-04-13,1.063,116.00,0.324,"
    };

    private Incentives incentives;
    private UUID partner;

    @BeforeEach
    void aPlanInDollars() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        incentives.approvedPlan("2017-01-01", COMMISSION);
    }

    @Test
    void aDealInAnotherCurrencyIsHeldUntilItsRateComesAndNeverTakenAtOneToOne() {
        ClosedDeal deal = close("2017-04-18", "1000000", "JPY");
        JsonPath held = incentives.entriesOf(deal.id());
        assertEquals("held", held.getString("items[0].kind"));
        assertEquals("noExchangeRate", held.getString("items[0].reason"));
        assertEquals("0.00", held.getString("items[0].amount.amount"));
        assertNull(held.get("items[0].trace"));
        heldEntries().then().body("items.id", contains(held.getString("items[0].id")));

        incentives.importRates(EASTER).then().statusCode(200).body("added", equalTo(7));

        // 1,000,000 / 116.32 * 1.0682 = 9,183.287…, of which 4.75 %
        JsonPath released = incentives.entriesOf(deal.id());
        assertEquals(List.of("held", "adjustment"), released.getList("items.kind"));
        assertEquals("436.21", released.getString("items[1].amount.amount"));
        assertEquals(released.getString("items[0].id"), released.getString("items[1].originalId"));
        heldEntries().then().body("items", empty());
    }

    @Test
    void aHeldDealIsOnNoStatementUntilItIsReleased() {
        close("2017-03-10", "1000", "JPY");
        incentives.close("2017Q1").then().statusCode(200);
        incentives.asFinance().get("/v1/statements?period=2017Q1").then().body("items", empty());

        incentives
                .importRates("Date,USD,JPY", "2017-03-09,1.0551,121.06")
                .then()
                .statusCode(200);

        incentives.close("2017Q2").then().statusCode(200);
        JsonPath line = incentives.linesOf(incentives.statementOf(partner, "2017Q2"));
        assertEquals("2017Q1", line.getString("items[0].attainmentPeriod"));
        assertEquals("0.41", line.getString("items[0].amount.amount"));
    }

    @Test
    void onAHolidayTheLastPublicationCountsAndIsPinnedToTheEntry() {
        incentives.importRates(EASTER).then().statusCode(200);

        ClosedDeal deal = close("2017-04-17", "1000", "JPY");

        JsonPath trace = incentives.entriesOf(deal.id());
        assertEquals("2017-04-13", trace.getString("items[0].trace.exchange.publishedOn"));
        assertEquals("116", trace.getString("items[0].trace.exchange.sourcePerEuro"));
        assertEquals("1.063", trace.getString("items[0].trace.exchange.targetPerEuro"));
        assertEquals("1000", trace.getString("items[0].trace.exchange.amount"));
        assertEquals("9.16", trace.getString("items[0].trace.basisAmount"));
    }

    @Test
    void aRateThatComesLaterChangesNothingPinned() {
        incentives.importRates(EASTER).then().statusCode(200);
        ClosedDeal deal = close("2017-04-17", "1000000", "JPY");
        String before = incentives.entriesOf(deal.id()).getString("items[0].amount.amount");

        incentives.importRates("Date,USD,JPY", "2017-04-16,2.0,100").then().statusCode(200);
        ClosedDeal next = close("2017-04-17", "1000000", "JPY");

        assertEquals(1, incentives.entriesOf(deal.id()).getList("items").size());
        assertEquals(before, incentives.entriesOf(next.id()).getString("items[0].amount.amount"));
        incentives
                .asFinance()
                .get("/v1/exchange-rates?source=JPY&target=USD&on=2017-04-17")
                .then()
                .body("publishedOn", equalTo("2017-04-13"));
    }

    @Test
    void aPublicationCountsForFiveDaysAndNoLonger() {
        incentives.importRates(EASTER).then().statusCode(200);

        ClosedDeal last = close("2017-04-23", "1000", "JPY");
        ClosedDeal late = close("2017-04-24", "1000", "JPY");

        assertEquals("accrual", incentives.entriesOf(last.id()).getString("items[0].kind"));
        assertEquals("held", incentives.entriesOf(late.id()).getString("items[0].kind"));
    }

    @Test
    void currenciesHaveAsManyDecimalsAsTheyHave() {
        incentives.importRates(EASTER).then().statusCode(200);
        incentives
                .approve(incentives.draft(Incentives.plan("2017-01-01", OVERLAY)
                        .replace("\"program\"", "\"yen\"")
                        .replace("USD", "JPY")))
                .then()
                .statusCode(200);
        incentives
                .approve(incentives.draft(Incentives.plan("2017-01-01", OVERLAY)
                        .replace("\"program\"", "\"dinar\"")
                        .replace("USD", "KWD")))
                .then()
                .statusCode(200);

        ClosedDeal deal = ClosedDeal.won(partner, "2017-04-13", "1000.00");
        incentives.others().close(deal);

        incentives.awaitEntries(deal.id(), 3);
        JsonPath entries = incentives.entriesOf(deal.id());
        // 109,125 yen and 304.798 dinars, of which 0.35 %
        assertEquals("382", entries.getString("items.find{it.amount.currency=='JPY'}.amount.amount"));
        assertEquals("1.067", entries.getString("items.find{it.amount.currency=='KWD'}.amount.amount"));
    }

    @Test
    void aFileIsTakenInOnceAndNeverContradicted() {
        incentives
                .importRates(EASTER)
                .then()
                .statusCode(200)
                .body("added", equalTo(7))
                .body("known", equalTo(0));

        incentives
                .importRates(EASTER)
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("known", equalTo(7));
        incentives
                .importRates("Date,USD", "2017-04-12,1.1", "2017-04-13,1.0631")
                .then()
                .statusCode(409)
                .body("code", equalTo("rateDiffers"))
                .body("known", contains("2017-04-13 USD 1.063"));
        incentives
                .asFinance()
                .get("/v1/exchange-rates?source=EUR&target=USD&on=2017-04-12")
                .then()
                .statusCode(404);
    }

    @Test
    void aFaultyFileIsRefusedWithEveryFaultAndNothingIsKept() {
        incentives
                .importRates("Date,USD", "2017-04-12,1.1", "2017-04-13,free", "someday,1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/3/USD", "/4/Date"));
        incentives
                .asFinance()
                .get("/v1/exchange-rates?source=EUR&target=USD&on=2017-04-12")
                .then()
                .statusCode(404)
                .body("code", equalTo("notFound"));
        incentives
                .asFinance()
                .get("/v1/exchange-rates?source=euro&on=2017-04-12")
                .then()
                .statusCode(400);
        incentives
                .asFinance()
                .get("/v1/exchange-rates?source=QQQ&target=ZZZ&on=2017-04-12")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("source", "target"))
                .body("errors.code", contains("unknownCurrency", "unknownCurrency"));
    }

    @Test
    void ratesAreTheVendorsAndTheTenantsOwn() {
        incentives.importRates(EASTER).then().statusCode(200);

        String rate = "/v1/exchange-rates?source=JPY&target=USD&on=2017-04-13";
        incentives.asPartner(partner).get(rate).then().statusCode(403);
        incentives
                .asPartner(partner)
                .contentType("text/csv")
                .body("Date,USD\n2017-04-12,1\n")
                .post("/v1/exchange-rates/import")
                .then()
                .statusCode(403);
        Incentives.withBooksFrom("2017-01-01").asFinance().get(rate).then().statusCode(404);
    }

    @Test
    void aHeldDealThatIsLostAfterAllNoLongerWaits() {
        ClosedDeal deal = close("2017-04-18", "1000", "JPY");

        incentives.others().close(deal.amended("2017-04-18", "1000").lost());

        incentives.awaitEntries(deal.id(), 2);
        assertEquals("dealLost", incentives.entriesOf(deal.id()).getString("items[1].reason"));
        heldEntries().then().body("items", empty()).body("nextCursor", nullValue());
    }

    private Response heldEntries() {
        return incentives.asFinance().get("/v1/ledger-entries?held=true");
    }

    private ClosedDeal close(String on, String amount, String currency) {
        ClosedDeal deal = ClosedDeal.won(partner, on, amount).in(currency);
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
        return deal;
    }
}
