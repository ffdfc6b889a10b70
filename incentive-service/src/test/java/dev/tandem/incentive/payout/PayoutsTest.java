package dev.tandem.incentive.payout;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class PayoutsTest {
    private Incentives incentives;
    private UUID partner;
    private UUID other;
    private ClosedDeal deal;

    @BeforeEach
    void publishedStatementsOfTwoPartners() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        other = incentives.others().registerPartner("Beta Consulting");
        incentives.approvedPlan("2017-01-01", COMMISSION);
        deal = close(ClosedDeal.won(partner, "2017-02-10", "1000.00"));
        close(ClosedDeal.won(other, "2017-02-10", "2000.00"));
        publish("2017Q1", partner, other);
    }

    @Test
    void aPeriodIsPaidByAFileThatTheStandardsSchemaAccepts() {
        keepAccounts();

        String payout = incentives
                .orderPayout("2017Q1")
                .then()
                .statusCode(201)
                .body("status", equalTo("ordered"))
                .body("payments", equalTo(2))
                .body("totals.amount", contains("142.50"))
                .body("allowedActions.find{it.action=='confirm'}.because", equalTo("secondPersonRequired"))
                .extract()
                .path("id");

        incentives.asFinance().get("/v1/plans").then().statusCode(200).body("items.code", contains("program"));
        incentives
                .asFinance()
                .get("/v1/payouts/" + payout)
                .then()
                .statusCode(200)
                .body("id", equalTo(payout));
        String file = file(payout);
        assertAccepted(file);
        XmlPath xml = new XmlPath(file).setRootPath("Document.CstmrCdtTrfInitn");
        assertEquals("2", xml.getString("GrpHdr.NbOfTxs"));
        assertEquals("142.50", xml.getString("PmtInf.CtrlSum"));
        assertEquals(List.of("47.50", "95.00"), sorted(xml, "PmtInf.CdtTrfTxInf.Amt.InstdAmt"));
        assertEquals(List.of("Alpine <Systems> & Co", "Beta"), sorted(xml, "PmtInf.CdtTrfTxInf.Cdtr.Nm"));
    }

    @Test
    void everyCurrencyIsABlockOfItsOwnWithAsManyDecimalsAsItHas() {
        keepAccounts();
        incentives.keepDebtorAccount("JPY").then().statusCode(200);
        incentives.keepDebtorAccount("KWD").then().statusCode(200);
        incentives
                .importRates("Date,USD,JPY,KWD", "2017-06-01,1.1219,124.81,0.3412")
                .then()
                .statusCode(200);
        approvePlanIn("JPY");
        approvePlanIn("KWD");
        ClosedDeal later = ClosedDeal.won(partner, "2017-06-02", "1000.00");
        incentives.others().close(later);
        incentives.awaitEntries(later.id(), 3);
        incentives.close("2017Q2").then().statusCode(200);
        List<String> statements = incentives
                .asFinance()
                .get("/v1/statements?period=2017Q2&payeeId=" + partner)
                .path("items.id");
        statements.forEach(incentives::publish);

        String file = file(incentives.orderPayout("2017Q2").path("id"));

        assertAccepted(file);
        XmlPath xml = new XmlPath(file).setRootPath("Document.CstmrCdtTrfInitn");
        assertEquals(List.of("JPY", "KWD", "USD"), xml.getList("PmtInf.DbtrAcct.Ccy"));
        assertEquals(List.of("6127", "14.446", "47.50"), xml.getList("PmtInf.CtrlSum"));
    }

    @Test
    void whoeverHasNoIbanIsPaidByAccountNumber() {
        incentives.keepDebtorAccount("USD").then().statusCode(200);
        incentives.keepAccountOf(other, "Beta").then().statusCode(200);
        putAccount(partner, "{\"holder\":\"Alpine\",\"accountNumber\":\"000123456789\",\"bic\":\"CHASUS33\"}")
                .then()
                .statusCode(200);

        String file = file(incentives.orderPayout("2017Q1").path("id"));

        assertAccepted(file);
        assertEquals(
                "000123456789",
                new XmlPath(file)
                        .getString(
                                "Document.CstmrCdtTrfInitn.PmtInf.CdtTrfTxInf.find{it.Cdtr.Nm=='Alpine'}.CdtrAcct.Id.Othr.Id"));
    }

    @Test
    void whatIsConfirmedIsPaid() {
        keepAccounts();
        String payout = incentives.orderPayout("2017Q1").path("id");

        incentives
                .asFinance()
                .post("/v1/payouts/" + payout + "/confirm")
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
        incentives
                .confirm(payout)
                .then()
                .statusCode(200)
                .body("status", equalTo("paid"))
                .body("endedBy", equalTo(incentives.person("fred")));

        String statement = incentives.statementOf(partner, "2017Q1");
        incentives
                .asPartner(partner)
                .get("/v1/statements/" + statement)
                .then()
                .body("status", equalTo("paid"))
                .body("paidAt", not(nullValue()))
                .body("payoutId", nullValue());
        incentives
                .asFinance()
                .get("/v1/ledger-entries/trial-balance")
                .then()
                .body("account", contains("bank", "commissionExpense", "payeePayable"))
                .body("balance.amount", contains("142.50", "-142.50", "0.00"));
        incentives.confirm(payout).then().statusCode(409).body("code", equalTo("notInState"));
        incentives.cancel(payout).then().statusCode(409);
    }

    @Test
    void whatIsCancelledCanBeOrderedAnew() {
        keepAccounts();
        String payout = incentives.orderPayout("2017Q1").path("id");
        incentives.orderPayout("2017Q1").then().statusCode(409).body("code", equalTo("nothingToPay"));

        incentives.cancel(payout).then().statusCode(200).body("status", equalTo("cancelled"));

        incentives.orderPayout("2017Q1").then().statusCode(201).body("payments", equalTo(2));
        incentives.asFinance().get("/v1/payouts").then().body("items.status", contains("cancelled", "ordered"));
    }

    @Test
    void nobodyIsPaidWhileAnAccountIsMissing() {
        incentives
                .orderPayout("2017Q1")
                .then()
                .statusCode(409)
                .body("code", equalTo("bankDetailsMissing"))
                .body("payees", containsInAnyOrder(partner.toString(), other.toString()))
                .body("currencies", contains("USD"));
        incentives.asFinance().get("/v1/payouts").then().body("items.size()", equalTo(0));
    }

    @Test
    void aDisputedStatementWaits() {
        keepAccounts();
        incentives
                .dispute(partner, incentives.statementOf(partner, "2017Q1"))
                .then()
                .statusCode(201);

        incentives.orderPayout("2017Q1").then().statusCode(201).body("totals.amount", contains("95.00"));
    }

    @Test
    void whatAPayeeOwesIsTakenOffItsNextStatements() {
        keepAccounts();
        incentives.others().close(deal.amended("2017-02-10", "200.00"));
        incentives.awaitEntries(deal.id(), 2);
        publish("2017Q2", partner);
        incentives
                .asPartner(partner)
                .get("/v1/statements/" + incentives.statementOf(partner, "2017Q2"))
                .then()
                .body("total.amount", equalTo("-38.00"))
                .body("payable.amount", equalTo("0.00"))
                .body("carriedForward.amount", equalTo("-38.00"));
        incentives.orderPayout("2017Q2").then().statusCode(409).body("code", equalTo("nothingToPay"));

        close(ClosedDeal.won(partner, "2017-07-10", "1000.00"));
        publish("2017Q3", partner);

        incentives
                .asPartner(partner)
                .get("/v1/statements/" + incentives.statementOf(partner, "2017Q3"))
                .then()
                .body("total.amount", equalTo("47.50"))
                .body("broughtForward.amount", equalTo("-38.00"))
                .body("payable.amount", equalTo("9.50"))
                .body("carriedForward.amount", equalTo("0.00"));
        incentives.orderPayout("2017Q3").then().statusCode(201).body("totals.amount", contains("9.50"));
    }

    @Test
    void aBankExecutesNothingInThePast() {
        keepAccounts();
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(2);

        incentives.orderPayout("2017Q1", yesterday).then().statusCode(422).body("code", equalTo("executionInPast"));
        incentives.orderPayout("soon").then().statusCode(400).body("errors.pointer", contains("/period"));
    }

    @Test
    void anAccountIsOneThatABankCanKnow() {
        putAccount(partner, "{\"holder\":\"\",\"bic\":\"nope\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/holder", "/bic"));
        for (String id : List.of(
                "\"iban\":\"DE89370400440532013001\"",
                "\"iban\":\"DE89 3704 0044 0532 0130 00\"",
                "\"iban\":\"DE89370400440532013000\",\"accountNumber\":\"1\"")) {
            putAccount(partner, "{\"holder\":\"A\",\"bic\":\"CHASUS33\"," + id + "}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/iban"));
        }
        putAccount("nobody-known", "{\"holder\":\"A\",\"accountNumber\":\"1\",\"bic\":\"CHASUS33\"}")
                .then()
                .statusCode(404);
        incentives.keepDebtorAccount("XYZ").then().statusCode(400);
    }

    @Test
    void accountsAndPayoutsAreForFinanceOfTheTenantAlone() {
        keepAccounts();
        String payout = incentives.orderPayout("2017Q1").path("id");
        String account = "/v1/payees/" + partner + "/bank-account";

        incentives.asFinance().get(account).then().statusCode(200).body("bic", equalTo("COBADEFFXXX"));
        incentives.as("ann", "vendorAdmin").get(account).then().statusCode(403);
        incentives.asPartner(partner).get(account).then().statusCode(403);
        incentives.asPartner(partner).get("/v1/payouts/" + payout).then().statusCode(403);
        incentives
                .as("ann", "vendorAdmin")
                .get("/v1/payouts/" + payout + "/file")
                .then()
                .statusCode(403);
        Incentives stranger = Incentives.withBooksFrom("2017-01-01");
        stranger.asFinance().get(account).then().statusCode(404);
        stranger.asFinance().get("/v1/payouts/" + payout).then().statusCode(404);
        stranger.asFinance().get("/v1/payouts/" + payout + "/file").then().statusCode(404);
        stranger.asFinance().get("/v1/debtor-accounts").then().body("items.size()", equalTo(0));
    }

    @Test
    void anAccountIsChangedAgainstTheRevisionThatWasRead() {
        keepAccounts();

        incentives
                .keepAccountOf(partner, "\"1\"", "Somebody")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"));
        incentives
                .keepAccountOf(partner, "\"1\"", "Somebody else")
                .then()
                .statusCode(412)
                .body("code", equalTo("staleRevision"));
    }

    @Test
    void theAccountOfAPersonIsForgottenWithTheirErasure() {
        String person = incentives.person("vera");
        incentives.others().registerPerson(person);
        eventually(() -> incentives.keepAccountOf(person, "Vera Lind").then().statusCode(200));
        keepAccounts();

        incentives.others().erase(person);

        eventually(() -> incentives
                .asFinance()
                .get("/v1/payees/" + person + "/bank-account")
                .then()
                .statusCode(404));
        incentives
                .asFinance()
                .get("/v1/payees/" + partner + "/bank-account")
                .then()
                .statusCode(200);
    }

    private void keepAccounts() {
        incentives.keepDebtorAccount("USD").then().statusCode(200);
        incentives.keepAccountOf(partner, "Alpine <Systems> & Co").then().statusCode(200);
        incentives.keepAccountOf(other, "Beta").then().statusCode(200);
    }

    private ClosedDeal close(ClosedDeal closed) {
        incentives.others().close(closed);
        incentives.awaitEntries(closed.id(), 1);
        return closed;
    }

    private void publish(String period, UUID... payees) {
        incentives.close(period).then().statusCode(200);
        for (UUID payee : payees) {
            incentives.publish(incentives.statementOf(payee, period));
        }
    }

    private void approvePlanIn(String currency) {
        String plan = Incentives.plan("2017-04-01", COMMISSION)
                .replace("\"program\"", "\"" + currency + "\"")
                .replace("USD", currency);
        incentives.approve(incentives.draft(plan)).then().statusCode(200);
    }

    private Response putAccount(Object payee, String account) {
        return incentives
                .asFinance()
                .header("If-Match", "\"0\"")
                .body(account)
                .put("/v1/payees/" + payee + "/bank-account");
    }

    private String file(String payout) {
        return incentives
                .asFinance()
                .get("/v1/payouts/" + payout + "/file")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asString();
    }

    private static List<String> sorted(XmlPath xml, String path) {
        return xml.<String>getList(path).stream().sorted().toList();
    }

    private static void assertAccepted(String file) {
        assertDoesNotThrow(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(PayoutsTest.class.getResource("/pain.001.001.09.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(file))));
    }
}
