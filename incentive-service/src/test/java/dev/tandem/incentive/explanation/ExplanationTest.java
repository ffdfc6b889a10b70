package dev.tandem.incentive.explanation;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.OtherServices;
import dev.tandem.platform.Ids;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class ExplanationTest {
    private final UUID thread = Ids.next();
    private final UUID playbook = Ids.next();
    private final UUID consent = Ids.next();
    private final UUID decision = Ids.next();
    private Incentives incentives;
    private UUID partner;
    private UUID other;
    private UUID rival;

    @BeforeEach
    void aPaidSale() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        other = incentives.others().registerPartner("Beta Consulting");
        rival = incentives.others().registerPartner("Rival");
        incentives.approvedPlan("2017-01-01", COMMISSION);
        tellTheThread();
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00")
                .sharedWith("60", other, "40")
                .onThread(thread);
        incentives
                .others()
                .lead(
                        "DealClosed",
                        deal.thread(),
                        deal.jsonRunBy("{\"stage\":\"discovery\",\"playbook\":{\"id\":\"%s\",\"version\":3}}"
                                .formatted(playbook)));
        incentives.awaitEntries(deal.id(), 2);
        incentives.close("2017Q1").then().statusCode(200);
        incentives.publish(incentives.statementOf(partner, "2017Q1"));
        incentives.publish(incentives.statementOf(other, "2017Q1"));
    }

    @Test
    void theVendorIsToldTheWholeThread() {
        explain(incentives.asFinance(), partner)
                .then()
                .statusCode(200)
                .body("thread", equalTo(thread.toString()))
                .body("amount.amount", equalTo("28.50"))
                .body("entries[0].trace.total.roundedAfter", equalTo("47.50"))
                .body("plan.version", equalTo(1))
                .body("plan.rule.code", equalTo("commission"))
                .body("plan.approvedBy", equalTo(incentives.person("fay")))
                .body("deal.participants.share", contains("60", "40"))
                .body("sale.consent.purposes", contains("contact"))
                .body("sale.routing.candidates.partnerId", contains(partner.toString(), rival.toString()))
                .body("sale.handoffs.outcome", contains("HandoffDeclined", "LeadHandedOff"))
                .body("sale.engagement.gates[0].satisfied", equalTo(true))
                .body("sale.engagement.stages.stage", contains("discovery"))
                .body("sale.engagement.stages[0].playbook.version", equalTo(3))
                .body("sale.events.name", hasItem("LeadRegistered"))
                .body("playbook.code", equalTo("reseller"))
                .body("playbook.version", equalTo(3));
    }

    @Test
    void thePartnerIsToldItsOwnPartAndOfNoOtherPartner() {
        explain(incentives.asPartner(partner), partner)
                .then()
                .statusCode(200)
                .body("sale.routing.candidates.partnerId", contains(partner.toString()))
                .body("sale.handoffs.to", contains(partner.toString()))
                .body("deal.participants.share", contains("60"))
                .body("entries[0].trace.attainmentAfter", equalTo("1000"))
                .body("entries[0].trace.total", nullValue())
                .body("entries[0].trace.steps.accelerated", equalTo("47.5"))
                .body("entries[0].trace.steps.totalEarned", nullValue())
                .body("plan.rule.wording", containsString("4.75 % from 0 USD to below 50,000 USD"))
                .body("sale.events", nullValue())
                .body("plan.approvedBy", nullValue())
                .body("playbook.version", equalTo(3))
                .body(not(containsString(other.toString())))
                .body(not(containsString(rival.toString())));
    }

    @Test
    void aSaleThatChangedToAnotherVersionNamesThatOne() {
        incentives
                .others()
                .playbook(
                        "EngagementUpgraded",
                        thread.toString(),
                        event(
                                "\"engagementId\":\"%s\",\"playbook\":{\"id\":\"%s\",\"version\":4},"
                                        + "\"gates\":[{\"stage\":\"proposal\",\"satisfied\":false,\"missing\":[]}]",
                                Ids.next(), playbook));

        eventually(() -> explain(incentives.asFinance(), partner)
                .then()
                .statusCode(200)
                .body("playbook.version", equalTo(4))
                .body("sale.engagement.playbook.version", equalTo(4))
                .body("sale.engagement.gates[0].satisfied", equalTo(false)));
    }

    @Test
    void aDuplicateThatCameInLaterIsNotPartOfTheSale() {
        for (RequestSpecification reader : List.of(incentives.asFinance(), incentives.asPartner(partner))) {
            explain(reader, partner)
                    .then()
                    .statusCode(200)
                    .body("sale.lead.leadId", equalTo(thread.toString()))
                    .body("sale.lead.source", equalTo("web"))
                    .body("sale.consent.consentId", equalTo(consent.toString()))
                    .body("sale.consent.purposes", contains("contact"));
        }
    }

    @Test
    void whoOnlyTookPartIsNotToldWhoseDealItWas() {
        explain(incentives.asPartner(other), other)
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo("19.00"))
                .body("deal.participants.share", contains("40"))
                .body("deal.partnerId", nullValue())
                .body("entries[0].trace.attainmentAfter", nullValue())
                .body("entries[0].trace.payee.exactAfter", equalTo("19"))
                .body(not(containsString(playbook.toString())))
                .body(not(containsString(partner.toString())));
    }

    @Test
    void anotherPartnersLineDoesNotExist() {
        explain(incentives.asPartner(rival), partner).then().statusCode(404).body("code", equalTo("notFound"));
    }

    @Test
    void anEntryIsToldBackAsItsLineIs() {
        explainEntry(incentives.asFinance(), partner)
                .then()
                .statusCode(200)
                .body("statementId", nullValue())
                .body("amount.amount", equalTo("28.50"))
                .body("entries[0].trace.total.roundedAfter", equalTo("47.50"))
                .body("sale.handoffs.outcome", contains("HandoffDeclined", "LeadHandedOff"))
                .body("playbook.version", equalTo(3));
        explainEntry(incentives.asPartner(partner), partner)
                .then()
                .statusCode(200)
                .body("entries[0].trace.total", nullValue())
                .body(not(containsString(other.toString())));
        String entry = incentives
                .asFinance()
                .get("/v1/ledger-entries?payeeId=" + partner)
                .path("items[0].id");
        incentives
                .asFinance()
                .get("/v1/ledger-entries/" + entry)
                .then()
                .statusCode(200)
                .body("payeeId", equalTo(partner.toString()));
        incentives.asPartner(partner).get("/v1/ledger-entries/" + entry).then().statusCode(403);
    }

    @Test
    void anAdjustmentIsToldWithWhatItAdjusts() {
        ClosedDeal late = ClosedDeal.won(partner, "2017-02-01", "60000.00");
        incentives.others().close(late);
        incentives.awaitEntries(late.id(), 1);

        String adjustment = incentives
                .asFinance()
                .get("/v1/ledger-entries?period=2017Q2&payeeId=" + partner)
                .path("items.find{it.kind=='adjustment'}.id");
        incentives
                .asFinance()
                .get("/v1/ledger-entries/" + adjustment + "/explanation")
                .then()
                .statusCode(200)
                .body("entries.kind", contains("accrual", "adjustment"))
                .body("entries[1].entryId", equalTo(adjustment));
        incentives
                .asPartner(partner)
                .get("/v1/ledger-entries/" + adjustment + "/explanation")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherPartnersOrTenantsEntryDoesNotExist() {
        explainEntry(incentives.asPartner(rival), partner)
                .then()
                .statusCode(404)
                .body("code", equalTo("notFound"));
        explainEntry(incentives.asPartner(other), partner).then().statusCode(404);
        explainEntry(Incentives.withBooksFrom("2017-01-01").asFinance(), partner)
                .then()
                .statusCode(404);
    }

    private Response explainEntry(RequestSpecification viewer, UUID payee) {
        String entry = incentives
                .asFinance()
                .get("/v1/ledger-entries?payeeId=" + payee)
                .path("items[0].id");
        return viewer.get("/v1/ledger-entries/" + entry + "/explanation");
    }

    private Response explain(RequestSpecification viewer, UUID payee) {
        String statement = incentives.statementOf(payee, "2017Q1");
        String line = incentives.linesOf(statement).getString("items[0].id");
        return viewer.get("/v1/statements/" + statement + "/lines/" + line + "/explanation");
    }

    private void tellTheThread() {
        OtherServices others = incentives.others();
        others.lead("LeadRegistered", thread, event("\"leadId\":\"%s\",\"source\":\"web\",\"country\":\"AT\"", thread));
        others.lead("ConsentRecorded", thread, event("\"consentId\":\"%s\",\"purposes\":[\"contact\"]", consent));
        others.lead(
                "LeadRouted",
                thread,
                event(
                        "\"decisionId\":\"%s\",\"ruleSetVersion\":2,\"step\":\"territory\",\"ruleId\":\"dach\","
                                + "\"partnerId\":\"%s\",\"territory\":\"DACH\",\"candidates\":["
                                + candidate(partner, true) + "," + candidate(rival, false) + "]",
                        decision,
                        partner));
        UUID declined = Ids.next();
        handoff("HandoffOffered", declined, rival);
        handoff("HandoffDeclined", declined, rival);
        handoff("LeadHandedOff", Ids.next(), partner);
        others.lead(
                "LeadRegistered",
                thread,
                event(
                        "\"leadId\":\"%s\",\"source\":\"fair\",\"country\":\"DE\",\"duplicateOf\":\"%s\"",
                        Ids.next(), thread));
        others.lead("ConsentRecorded", thread, event("\"consentId\":\"%s\",\"purposes\":[\"marketing\"]", Ids.next()));
        others.playbook(
                "PlaybookPublished",
                playbook.toString(),
                event("\"playbookId\":\"%s\",\"code\":\"reseller\",\"version\":3", playbook));
        others.playbook(
                "PlaybookPublished",
                playbook.toString(),
                event("\"playbookId\":\"%s\",\"code\":\"reseller\",\"version\":4", playbook));
        others.playbook(
                "EngagementStarted",
                thread.toString(),
                event(
                        "\"engagementId\":\"%s\",\"playbook\":{\"id\":\"%s\",\"version\":3},"
                                + "\"gates\":[{\"stage\":\"proposal\",\"satisfied\":false,\"missing\":[]}]",
                        Ids.next(), playbook));
        others.playbook(
                "GateSatisfied", thread.toString(), event("\"gate\":{\"stage\":\"proposal\",\"satisfied\":true}"));
    }

    private void handoff(String name, UUID id, UUID to) {
        incentives
                .others()
                .lead(
                        name,
                        thread,
                        event(
                                "\"handoffId\":\"%s\",\"leadId\":\"%s\",\"consentId\":\"%s\",\"routingDecisionId\":\"%s\","
                                        + "\"to\":\"%5$s\",\"partnerId\":\"%5$s\",\"ownerId\":\"ada\"",
                                id, thread, consent, decision, to));
    }

    private static String candidate(UUID partner, boolean chosen) {
        return "{\"partnerId\":\"%s\",\"chosen\":%s,\"reasons\":[{\"name\":\"territory\",\"matched\":true}]}"
                .formatted(partner, chosen);
    }

    private String event(String fields, Object... values) {
        return "{\"occurrence\":" + OtherServices.occurrence(thread) + "," + fields.formatted(values) + "}";
    }
}
