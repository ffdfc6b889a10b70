package dev.tandem.lead.intake;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Imports.Answer;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "lead")
class BulkIntakeTest {
    private Program program;
    private Actor crm;

    @BeforeEach
    void aProgramThatIsKnown() {
        program = Program.announced();
        crm = program.integration();
        eventually(
                () -> crm.takesIn("Probe", "probe@probe.example", "DE").then().statusCode(201));
    }

    @Test
    void everyLineIsAnsweredAndTheLastLineCountsThem() {
        Answer answer = ndjson(lead("crm-1", "a@one.example"), lead("crm-2", "b@two.example"));

        assertEquals("taken", answer.outcome(1));
        assertEquals("taken", answer.outcome(2));
        assertEquals(2, answer.summary().path("lines").asInt());
        assertEquals(2, answer.summary().path("taken").asInt());
        crm.get("/v1/leads/" + answer.line(1).path("leadId").asText())
                .then()
                .statusCode(200)
                .body("externalId", equalTo("crm-1"))
                .body("contact.email", equalTo("a@one.example"));
    }

    @Test
    void aBadLineStopsNoneOfTheOthersAndTellsAllItsErrors() {
        Answer answer = ndjson(
                lead("crm-1", "a@one.example"),
                "{\"externalId\":\"crm-2\",\"company\":\"\",\"surprise\":1}",
                "this is no JSON",
                lead("crm-4", "d@four.example"),
                "{\"externalId\":\"crm-5\",\"attributes\":{\"a\":" + "[".repeat(990) + "]".repeat(990) + "}}",
                lead("crm-6", "f@six.example").replaceFirst("\\{", "{\"attributes\":{\"a\":1e400},"),
                lead("crm-7", "g@seven.example"));

        assertEquals("taken", answer.outcome(1));
        assertEquals("rejected", answer.outcome(2));
        assertEquals("rejected", answer.outcome(3));
        assertEquals("taken", answer.outcome(4));
        assertEquals("rejected", answer.outcome(5));
        assertEquals("rejected", answer.outcome(6));
        assertEquals("taken", answer.outcome(7));
        String errors = answer.line(2).path("errors").toString();
        assertTrue(errors.contains("/company") && errors.contains("/contact") && errors.contains("/surprise"), errors);
        assertEquals("crm-2", answer.line(2).path("externalId").asText());
    }

    @Test
    void aFileThatIsSentAgainChangesNothing() {
        Answer first = ndjson(lead("crm-1", "a@one.example"), lead("crm-2", "b@two.example"));

        Answer again =
                ndjson(lead("crm-1", "a@one.example"), lead("crm-2", "b@two.example"), lead("crm-3", "c@x.example"));

        assertEquals("unchanged", again.outcome(1));
        assertEquals(first.line(1).path("leadId"), again.line(1).path("leadId"));
        assertEquals("taken", again.outcome(3));
        assertEquals(2, again.summary().path("unchanged").asInt());
    }

    @Test
    void ofTwoLinesOfOneExternalIdTheFirstIsTaken() {
        Answer answer = ndjson(lead("crm-1", "a@one.example"), lead("crm-1", "other@one.example"));

        assertEquals("taken", answer.outcome(1));
        assertEquals("unchanged", answer.outcome(2));
        assertEquals(answer.line(1).path("leadId"), answer.line(2).path("leadId"));
    }

    @Test
    void aLineWithoutAnExternalIdCouldNotBeSentAgainAndIsRejected() {
        Answer answer = ndjson(Actor.lead("One", "a@one.example", "DE").replace("\n", " "));

        assertEquals("rejected", answer.outcome(1));
        assertEquals(
                "/externalId",
                answer.line(1).path("errors").path(0).path("pointer").asText());
    }

    @Test
    void duplicatesAreFoundWithinTheFileAndAmongWhatIsHere() {
        crm.takesIn("Here Already", "here@already.example", "DE").then().statusCode(201);

        Answer answer = ndjson(
                lead("crm-1", "HERE+fair@already.example"),
                lead("crm-2", "new@person.example"),
                lead("crm-3", "New@Person.example"));

        assertEquals("duplicate", answer.outcome(1));
        assertEquals("sameEmail", answer.line(1).path("duplicateReason").asText());
        assertEquals("taken", answer.outcome(2));
        assertEquals("duplicate", answer.outcome(3));
    }

    @Test
    void aLineInAnotherEncodingAndAHugeLineAreRejectedAlone() {
        byte[] latin =
                lead("crm-1", "a@one.example").replace("Company", "M\u00fcller").getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = ("\n" + lead("crm-2", "b@two.example").replace("A demo", "x".repeat(70_000)) + "\n"
                        + lead("crm-3", "c@three.example"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[latin.length + rest.length];
        System.arraycopy(latin, 0, body, 0, latin.length);
        System.arraycopy(rest, 0, body, latin.length, rest.length);

        Answer answer = Answer.of(
                crm.request().contentType("application/x-ndjson").body(body).post("/v1/leads/bulk"));

        assertEquals("rejected", answer.outcome(1));
        assertEquals("rejected", answer.outcome(2));
        assertEquals("taken", answer.outcome(3));
    }

    @Test
    void consentThatHasEndedRejectsItsLineAlone() {
        Answer answer = ndjson(lead("crm-1", "a@one.example").replace("2099", "2019"), lead("crm-2", "b@two.example"));

        assertEquals("rejected", answer.outcome(1));
        assertTrue(answer.line(1).path("errors").toString().contains("consentAlreadyExpired"));
        assertEquals("taken", answer.outcome(2));
    }

    @Test
    void columnsAreMappedToFieldsAndConstantsHoldForEveryRow() {
        Response response =
                csv("?map=externalId=Id&map=contact.name=Full name&map=contact.email=Mail&set=source=fair", """
                Id,company,Full name,Mail,country,attributes.seats,Ignored
                7,Mapped GmbH,Ada Marsh,ada@mapped.example,Germany,12,whatever
                """);

        Answer answer = Answer.of(response);
        assertEquals("taken", answer.outcome(2));
        crm.get("/v1/leads/" + answer.line(2).path("leadId").asText())
                .then()
                .body("company", equalTo("Mapped GmbH"))
                .body("contact.name", equalTo("Ada Marsh"))
                .body("country", equalTo("DE"))
                .body("source", equalTo("fair"))
                .body("attributes.seats", equalTo("12"));
        assertEquals("[\"Ignored\"]", answer.summary().path("ignoredColumns").toString());
    }

    @Test
    void aMappingThatNamesNoFieldOrNoColumnIsRefusedBeforeTheFirstRow() {
        csv("?map=colour=Id&map=company=Nowhere&set=oops", "Id\n1\n")
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("unknownField", "missingColumn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"externalId;company;source\nx-1;Quay;fair\n", "{\"externalId\":\"x-1\"}\n", "foo,bar\n1,2\n", ""
            })
    void aFileOfWhichNoRowCouldBeALeadIsRefused(String file) {
        csv("", file)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("header"))
                .body("errors[0].code", equalTo("missingColumn"));
    }

    @Test
    void aFileOfManyChunksIsCommittedAndCountedWhole() {
        String[] lines = IntStream.range(0, 1_203)
                .mapToObj(i -> lead("crm-" + i, "person" + i + "@company" + i % 40 + ".example")
                        .replace("Ines Okafor", "Person " + i)
                        .replace("+49 30 555", ""))
                .toArray(String[]::new);

        Answer answer = ndjson(lines);

        assertEquals(1_203, answer.summary().path("taken").asInt(), answer.summary()::toString);
        assertEquals(1_204, answer.lines().size());
    }

    @Test
    void oneFileSentTwiceAtTheSameTimeTakesEachLeadInOnce() {
        String[] lines = IntStream.range(0, 300)
                .mapToObj(
                        i -> lead("crm-" + i, "person" + i + "@company.example").replace("Ines Okafor", "Person " + i))
                .toArray(String[]::new);

        int taken = IntStream.range(0, 2)
                .parallel()
                .map(attempt -> {
                    JsonNode summary = ndjson(lines).summary();
                    return summary.path("taken").asInt()
                            + summary.path("duplicate").asInt();
                })
                .sum();

        assertEquals(300, taken);
    }

    @Test
    void onlyTheVendorsSystemsTakeLeadsInByTheFile() {
        program.seller(UUID.randomUUID())
                .request()
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/leads/bulk")
                .then()
                .statusCode(403);
    }

    @Test
    void attributesOfAFileAreReadByTheTypesOfTheSchema() {
        program.vendor().post("/v1/attribute-schemas", """
                        {"schema":{"type":"object","properties":{"seats":{"type":"integer","minimum":1},"trial":{"type":"boolean"}},
                                   "additionalProperties":false}}""").then().statusCode(201);

        Answer answer = Answer.of(csv("?set=source=fair", """
                externalId,company,contact.name,contact.email,attributes.seats,attributes.trial
                1,One,Ada,ada@one.example,12,yes
                2,Two,Bea,bea@two.example,many,no
                """));

        assertEquals("taken", answer.outcome(2));
        crm.get("/v1/leads/" + answer.line(2).path("leadId").asText())
                .then()
                .body("attributes.seats", equalTo(12))
                .body("attributes.trial", equalTo(true));
        assertEquals("rejected", answer.outcome(3));
        assertTrue(answer.line(3).path("errors").toString().contains("/attributes/seats"));
    }

    @Test
    void theSchemaHoldsForSingleLeadsToo() {
        program.vendor()
                .post("/v1/attribute-schemas", "{\"schema\":{\"type\":\"object\",\"required\":[\"seats\"]}}")
                .then()
                .statusCode(201);

        crm.takesIn("Unasked", "u@unasked.example", "DE")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/attributes/seats"));
    }

    private Answer ndjson(String... lines) {
        String body = String.join("\n", lines);
        return Answer.of(crm.request()
                .contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/leads/bulk"));
    }

    private Response csv(String query, String body) {
        String encoded = query.chars()
                .mapToObj(c -> c == ' ' ? "%20" : String.valueOf((char) c))
                .collect(Collectors.joining());
        return crm.request()
                .urlEncodingEnabled(false)
                .contentType("text/csv")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/leads/bulk" + encoded);
    }

    private static String lead(String externalId, String email) {
        return Actor.lead("Company of " + email, email, "DE")
                .replace("\n", " ")
                .replaceFirst("\\{", "{\"externalId\":\"" + externalId + "\",");
    }
}
