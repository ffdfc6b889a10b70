package dev.tandem.lead.deal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A participant of a deal sees its own part, and no sign of the others. */
@QuarkusTest
@WithTandem(database = "lead")
class ParticipationTest {
    private Sale sale;
    private String id;

    @BeforeEach
    void aSaleOfTwoPartners() {
        sale = Sale.begun();
        id = sale.open("1000.00", "EUR", sale.shares("60", "40")).extract().path("id");
    }

    @Test
    void aPartnerSeesItsPartInADealThatItDoesNotOwn() {
        Actor coSeller = sale.program.seller(sale.second);

        String seen = parts(coSeller)
                .body("items.dealId", contains(id))
                .body("items.share", contains("40"))
                .body("items.attribution", contains("coSold"))
                .body("items[0].evidence.note", equalTo("Ran the workshop with them"))
                .body("items[0].amount.amount", equalTo("1000.00"))
                .extract()
                .asString();

        assertThat(seen, not(containsString(sale.partner.toString())));
        coSeller.get("/v1/deals/" + id).then().statusCode(404);
    }

    @Test
    void theOwnerSeesItsOwnToo() {
        parts(sale.seller).body("items.share", contains("60")).body("items[0].evidence", nullValue());
    }

    @Test
    void nobodyElseSeesAny() {
        parts(sale.program.seller(sale.program.partner("cygnus"))).body("items", empty());
        parts(new Actor(TestTokens.trusted()
                        .partner(Program.announced().tenant, sale.second, "somebody", "partnerSeller")))
                .body("items", empty());
        sale.vendor.get("/v1/deals/participations").then().statusCode(403);
    }

    @Test
    void whatIsCorrectedIsSeenAsItIsNow() {
        sale.patch(sale.vendor, id, "{" + sale.shares("75", "25") + "}").statusCode(200);

        parts(sale.program.seller(sale.second)).body("items.share", contains("25"));
        sale.patch(sale.vendor, id, "{\"participants\":null}").statusCode(200);
        parts(sale.program.seller(sale.second)).body("items", empty());
    }

    private static ValidatableResponse parts(Actor caller) {
        return caller.get("/v1/deals/participations").then().statusCode(200);
    }
}
