package dev.tandem.lead.imports;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.driver.Imports;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class ImportTest {
    private static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

    private Program program;
    private UUID alpine;
    private UUID boreal;
    private Imports imports;

    @BeforeEach
    void aProgramWithTwoPartnersAPriceListAndACompany() {
        program = Program.announced();
        alpine = program.partner("Alpine");
        boreal = program.partner("Boreal");
        imports = new Imports(program.integration());
        eventually(() -> assertEquals(
                "imported",
                imports.products("product,sales_price\nGTX Pro,4821\n").outcome(2)));
        imports.accounts("account,sector,office_location\nAcme Corporation,technolgy,United States\n");
        eventually(() -> assertEquals(
                "imported",
                imports.opportunities(HEADER + "probe-" + UUID.randomUUID() + ",Boreal,,,Prospecting,,,\n")
                        .outcome(2)));
        eventually(() -> assertEquals(
                "imported",
                imports.opportunities(HEADER + "probe-" + UUID.randomUUID() + ",Alpine,,,Prospecting,,,\n")
                        .outcome(2)));
    }

    @Test
    void whatWasWonElsewhereIsADealWonOnItsDay() {
        imports.opportunities(HEADER + "A1,Alpine,GTX Pro,Acme Corporation,Won,2016-10-25,2017-03-11,4514.50\n");

        JsonNode deal = imports.deal();
        assertEquals("won", deal.path("status").asText());
        assertEquals("2017-03-11", deal.path("closedOn").asText());
        assertEquals("4514.50", deal.at("/amount/amount").asText());
        assertEquals("DACH", deal.path("territory").asText());
        assertEquals(alpine.toString(), deal.at("/participants/0/partnerId").asText());
        assertEquals(1, deal.path("lines").size());
        program.seller(alpine)
                .get("/v1/handoffs/" + deal.path("handoffId").asText())
                .then()
                .body("status", equalTo("accepted"))
                .body("ownerId", equalTo(program.peopleOf("Alpine").get(0).toString()))
                .body("answeredAt", equalTo("2016-10-24T22:00:00Z"));
    }

    @Test
    void anAgentWhomTokensCallSoSellsAndNotTheFirstOfThePartner() {
        String agent = "Cassandra";
        UUID partner = program.partner(agent);
        program.hires(agent, partner);
        eventually(() -> {
            String id = "C" + UUID.randomUUID();
            imports.opportunities(HEADER + id + "," + agent + ",,,Engaging,2016-10-26,,\n");

            List<JsonNode> deals = imports.deals();
            String handoff = deals.get(deals.size() - 1).path("handoffId").asText();
            program.vendor()
                    .get("/v1/handoffs/" + handoff)
                    .then()
                    .body("ownerId", equalTo(program.person(agent).toString()));
        });
    }

    @Test
    void theStageSaysWhatBecameOfTheLead() {
        imports.opportunities(HEADER + """
                L1,Alpine,GTX Pro,Acme Corporation,Lost,2016-10-25,2017-03-11,0
                E1,Alpine,GTX Pro,Acme Corporation,Engaging,2016-10-26,,
                E2,Alpine,GTX Pro,Acme Corporation,Engaging,,,
                P1,Alpine,GTX Pro,Acme Corporation,Prospecting,,,
                """);

        assertEquals("handedOff", imports.lead("L1").path("status").asText());
        assertEquals("handedOff", imports.lead("E1").path("status").asText());
        assertEquals("routed", imports.lead("E2").path("status").asText());
        assertEquals("routed", imports.lead("P1").path("status").asText());
        assertEquals(
                List.of("lost", "open"),
                imports.deals().stream()
                        .map(deal -> deal.path("status").asText())
                        .toList());
        assertEquals("0.00", imports.deals().get(1).at("/amount/amount").asText());
    }

    @Test
    void anImportedLeadThatNobodyTookUpCanBeOffered() {
        program.publishPlaybook("PT48H");
        imports.opportunities(HEADER + "P2,Alpine,GTX Pro,Acme Corporation,Prospecting,,,\n");
        String lead = imports.lead("P2").path("id").asText();

        eventually(() -> program.vendor()
                .offers(lead)
                .then()
                .statusCode(422)
                .body("missingFields", containsInAnyOrder("contactEmail", "problem")));
    }

    @Test
    void everyDoubtIsReportedAndNothingIsDropped() {
        Imports.Answer answer = imports.opportunities(HEADER + """
                        W1,Alpine,GTX Pro,,Won,2017-01-01,2017-02-01,1
                        W2,Alpine,GTX Pro,Teste,Won,2017-01-01,2017-02-01,1
                        W3,Alpine,GTXPro,Acme Corporation,Won,2017-01-01,2017-02-01,1
                        W4,Alpine,Nothing,Acme Corporation,Won,2017-01-01,2017-02-01,1
                        W5,Alpine,GTX Pro,Acme Corporation,Won,,2017-02-01,1
                        W6,Alpine,GTX Pro,Acme Corporation,Engaging,2026-01-01,,
                        W7,Alpine,GTX Pro,Acme Corporation,Won,2017-03-01,2017-02-01,1
                        W8,Alpine,GTX Pro,Acme Corporation,Won,2017-01-01,2017-02-01,1
                        """, "asOf=2017-12-31");

        assertEquals("noAccount", answer.warnings(2));
        assertEquals("unknownAccount", answer.warnings(3));
        assertEquals("unknownProduct", answer.warnings(4));
        assertTrue(answer.line(4).at("/warnings/0/message").asText().contains("treated as GTX Pro"));
        assertEquals("unknownProduct", answer.warnings(5));
        assertEquals("noEngageDate", answer.warnings(6));
        assertEquals("futureDate", answer.warnings(7));
        assertEquals("closedBeforeEngaged", answer.warnings(8));
        assertEquals("", answer.warnings(9));
        assertEquals(8, answer.summary().path("imported").asInt());
        assertEquals(2, answer.summary().at("/warnings/unknownProduct").asInt());
        assertTrue(answer.summary().path("ignoredColumns").isMissingNode());
    }

    @Test
    void aSaleThatIsToBeClosedLaterIsNotImportedAsClosed() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(1);

        Imports.Answer answer = imports.opportunities(HEADER + """
                F1,Alpine,GTX Pro,Acme Corporation,Won,2017-01-01,%1$s,1000
                F2,Alpine,GTX Pro,Acme Corporation,Lost,2017-01-01,%1$s,0
                F3,Alpine,GTX Pro,Acme Corporation,Won,2017-01-01,%2$s,1000
                """.formatted(tomorrow, tomorrow.minusDays(1)));

        assertEquals("closedInTheFuture", answer.reasons(2));
        assertEquals("closedInTheFuture", answer.reasons(3));
        assertEquals("imported", answer.line(4).path("outcome").asText());
        assertEquals(1, imports.deals().size());
    }

    @Test
    void aBadLineIsRejectedWithItsReasonsAndStopsNoOther() {
        String longLine = "x".repeat(70_000);
        byte[] csv = (HEADER + """
                R1,Nobody,GTX Pro,,Won,2017-01-01,2017-02-01,1
                ,Alpine,GTX Pro,,Won,2017-01-01,2017-02-01,1
                R3,Alpine,GTX Pro,,Won,2017-02-30,01.02.2017,1
                R4,Alpine,GTX Pro,,Won,2017-01-01,2017-02-01,-1
                R5,Alpine,GTX Pro,,Won,2017-01-01,2017-02-01,1.005
                R6,Alpine,GTX Pro,,Won,2017-01-01,,1
                R7,Alpine,GTX Pro,,Negotiating,2017-01-01,2017-02-01,1
                R8,Alpine,"GTX Pro,,Won,2017-01-01,2017-02-01,1
                R9,Alpine,GTX Pro
                R10,ÿ,GTX Pro,,Won,2017-01-01,2017-02-01,1
                %s
                R12,Alpine,GTX Pro,,Won,2017-01-01,2017-02-01,
                R13,Alpine,GTX Pro,,Won,2017-01-01,2017-02-01,1
                R13,Alpine,GTX Pro,,Won,2017-01-01,2017-02-01,1
                """.formatted(longLine)).getBytes(StandardCharsets.ISO_8859_1);

        Imports.Answer answer = imports.opportunities(csv);

        assertEquals("unknownPartner", answer.reasons(2));
        assertEquals("noExternalId", answer.reasons(3));
        assertEquals("malformedDate malformedDate", answer.reasons(4));
        assertEquals("negativeAmount", answer.reasons(5));
        assertEquals("malformedAmount", answer.reasons(6));
        assertEquals("noCloseDate", answer.reasons(7));
        assertEquals("unknownStage", answer.reasons(8));
        assertEquals("malformedLine", answer.reasons(9));
        assertEquals("malformedLine", answer.reasons(10));
        assertEquals("malformedLine", answer.reasons(11));
        assertEquals("malformedLine", answer.reasons(12));
        assertEquals("noAmount", answer.reasons(13));
        assertEquals("imported", answer.outcome(14));
        assertEquals("duplicateExternalId", answer.reasons(15));
        assertEquals(14, answer.summary().path("rows").asInt());
        assertEquals(13, answer.summary().path("rejected").asInt());
    }

    @Test
    void importingTwiceChangesNothing() {
        String csv = HEADER + """
                T1,Alpine,GTX Pro,Acme Corporation,Won,2017-01-01,2017-02-01,100
                T2,Boreal,GTX Pro,,Lost,2017-01-01,2017-02-01,0
                """;
        imports.opportunities(csv);
        int leads = imports.leads().size();

        Imports.Answer again = imports.opportunities(csv.replace(",100\n", ",200\n"));

        assertEquals(2, again.summary().path("unchanged").asInt());
        assertEquals("changedSinceImport", again.warnings(2));
        assertEquals("noAccount", again.warnings(3));
        assertEquals(leads, imports.leads().size());
        assertEquals("100.00", imports.deals().get(0).at("/amount/amount").asText());
    }

    @Test
    void columnsStandInAnyOrderAndARowMaySpanLines() {
        Imports.Answer answer = imports.opportunities("""
                close_value,extra,opportunity_id,account,sales_agent,product,deal_stage,engage_date,close_date
                7.25,"two
                lines",C1,"Acme Corporation",Alpine,GTX Pro,won,2017-01-01,2017-02-01
                8.25,,C2,Acme Corporation,Alpine,GTX Pro,Won,2017-01-01,2017-02-01
                """);

        assertEquals("imported", answer.outcome(2));
        assertEquals("imported", answer.outcome(4));
        assertEquals("7.25", imports.deals().get(0).at("/amount/amount").asText());
    }

    @Test
    void participantsShareADealOfTheirs() {
        String header = HEADER.replace("close_value", "close_value,participants");
        Imports.Answer answer = imports.opportunities(header + """
                S1,Alpine,GTX Pro,Acme Corporation,Won,2017-01-01,2017-02-01,100,Alpine:60.5;Boreal:39.5
                S2,Alpine,GTX Pro,Acme Corporation,Won,2017-01-01,2017-02-01,100,Alpine:60;Boreal:39
                S3,Alpine,GTX Pro,Acme Corporation,Won,2017-01-01,2017-02-01,100,Alpine:60;Alpine:40
                S4,Alpine,GTX Pro,Acme Corporation,Won,2017-01-01,2017-02-01,100,Alpine:60;Nobody:40
                """);

        assertEquals("imported", answer.outcome(2));
        assertEquals("sharesNotWhole", answer.reasons(3));
        assertEquals("malformedParticipants", answer.reasons(4));
        assertEquals("unknownPartner", answer.reasons(5));
        JsonNode deal = imports.deal();
        assertEquals("60.5", deal.at("/participants/0/share").asText());
        assertEquals(boreal.toString(), deal.at("/participants/1/partnerId").asText());
        assertEquals("coSold", deal.at("/participants/1/attribution").asText());
    }

    @Test
    void aHeaderThatLacksColumnsIsRefusedWithAllThatAreMissing() {
        imports.send("/v1/imports/opportunities", "opportunity_id,account\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalidRequest"))
                .body("errors", hasSize(6));
        imports.send("/v1/imports/opportunities?currency=XAU", HEADER.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("currency")));
    }

    @Test
    void onlyAnIntegrationImports() {
        Response refused = new Imports(program.vendor())
                .send("/v1/imports/opportunities", HEADER.getBytes(StandardCharsets.UTF_8));

        refused.then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void twoImportsOfOneFileAtOnceHaveTheEffectOfOne() {
        String csv = HEADER
                + IntStream.range(0, 600)
                        .mapToObj(row -> "B" + row + ",Alpine,GTX Pro,,Won,2017-01-01,2017-02-01,1\n")
                        .collect(Collectors.joining());

        List<Imports.Answer> answers = IntStream.range(0, 3)
                .parallel()
                .mapToObj(attempt -> imports.opportunities(csv))
                .toList();

        assertEquals(
                600,
                answers.stream()
                        .mapToInt(answer -> answer.summary().path("imported").asInt())
                        .sum());
        assertEquals(
                0,
                answers.stream()
                        .mapToInt(answer -> answer.summary().path("rejected").asInt())
                        .sum());
        assertEquals(600, imports.deals().size());
    }

    @Test
    void aProductThatIsTakenInIsPublishedOnce() {
        imports.products("product,sales_price\nGTX Pro,4821\nMG Special,55\nmg-special,55\n");

        assertEquals(2, program.published("ProductRegistered"));
    }

    @Test
    void namesThatDifferOnlyInSpellingAreOneCompanyAndOneProduct() {
        Imports.Answer accounts = imports.accounts("account,sector,office_location\nacme corp.,retail,Kenya\n");
        Imports.Answer products = imports.products("product,sales_price\nGTX-Pro,4821.00\nFree,-1\nOdd,1.005\n");

        assertEquals("changedSinceImport", accounts.warnings(2));
        assertEquals("changedSinceImport", products.warnings(2));
        assertEquals("malformedAmount", products.reasons(3));
        assertEquals("malformedAmount", products.reasons(4));
    }
}
