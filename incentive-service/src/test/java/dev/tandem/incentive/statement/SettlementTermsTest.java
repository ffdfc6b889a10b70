package dev.tandem.incentive.statement;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class SettlementTermsTest {
    private Incentives incentives;
    private UUID partner;

    @BeforeEach
    void aQuarterThatEarnedOnePartnerAboutFiftyDollars() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        incentives.approvedPlan("2017-01-01", COMMISSION);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
    }

    @Test
    void whereNothingIsAgreedTwoPeopleApproveWhateverTheAmount() {
        incentives
                .asFinance()
                .get("/v1/settlement-terms")
                .then()
                .body("disputeDays", equalTo(30))
                .body("decisionDays", equalTo(10))
                .body("fourEyesFrom", empty());
        String statement = submitted();

        incentives
                .step("fay", statement, "approve")
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
        incentives.step("fred", statement, "approve").then().statusCode(200);
        incentives.step("fred", statement, "approve").then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void belowTheAmountThatIsAgreedOnePersonIsEnough() {
        agree("47.51").then().statusCode(200);

        incentives
                .step("fay", submitted(), "approve")
                .then()
                .statusCode(200)
                .body("allowedActions.findAll{it.allowed}.action", contains("publish"));
    }

    @Test
    void fromTheAmountOnTwoPeopleApprove() {
        agree("47.50").then().statusCode(200);

        incentives
                .step("fay", submitted(), "approve")
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
    }

    @Test
    void theTermsAtPublicationSayHowLongAStatementMayBeDisputed() {
        put("{\"disputeDays\":1,\"decisionDays\":2,\"fourEyesFrom\":[]}", "\"0\"")
                .then()
                .statusCode(200);
        incentives.close("2017Q1").then().statusCode(200);
        String statement = incentives.statementOf(partner, "2017Q1");
        incentives.publish(statement);

        Response published = incentives.asFinance().get("/v1/statements/" + statement);
        assertEquals(
                Instant.parse(published.path("publishedAt")).plus(Duration.ofDays(1)),
                Instant.parse(published.path("disputableUntil")));
    }

    @Test
    void termsAreSetByTheAdministratorAgainstTheRevisionThatWasRead() {
        String terms = "{\"disputeDays\":20,\"decisionDays\":5,\"fourEyesFrom\":[]}";
        incentives
                .asFinance()
                .header("If-Match", "\"0\"")
                .body(terms)
                .put("/v1/settlement-terms")
                .then()
                .statusCode(403);
        put(terms, null).then().statusCode(428).body("code", equalTo("revisionRequired"));
        put(terms, "\"0\"").then().statusCode(200).body("disputeDays", equalTo(20));
        put(terms.replace("20", "21"), "\"7\"").then().statusCode(412).body("code", equalTo("staleRevision"));
        Incentives.withBooksFrom("2017-01-01")
                .asFinance()
                .get("/v1/settlement-terms")
                .then()
                .body("disputeDays", equalTo(30));
    }

    @Test
    void impossibleTermsAreRefusedWithAllFaults() {
        put("{\"disputeDays\":0,\"fourEyesFrom\":[]}", "\"0\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/disputeDays", "/decisionDays"));
        put("""
                        {"disputeDays":1,"decisionDays":1,"fourEyesFrom":[
                         {"amount":"1.00","currency":"USD"},{"amount":"-2.00","currency":"USD"}]}""", "\"0\"").then().statusCode(400).body("errors.code", contains("notNegative", "repeated"));
    }

    private String submitted() {
        incentives.close("2017Q1").then().statusCode(200);
        String statement = incentives.statementOf(partner, "2017Q1");
        incentives.step("fay", statement, "submit").then().statusCode(200);
        return statement;
    }

    private Response agree(String fourEyesFrom) {
        return put("""
                {"disputeDays":30,"decisionDays":10,"fourEyesFrom":[{"amount":"%s","currency":"USD"}]}""".formatted(fourEyesFrom), "\"0\"");
    }

    private Response put(String terms, String seen) {
        RequestSpecification request = incentives.as("ann", "vendorAdmin").body(terms);
        return (seen == null ? request : request.header("If-Match", seen)).put("/v1/settlement-terms");
    }
}
