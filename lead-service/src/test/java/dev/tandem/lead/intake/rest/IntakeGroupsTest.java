package dev.tandem.lead.intake.rest;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RubricShelf;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.AtOnce;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Leads that one caller sends at the same time are written by one transaction, and nothing else tells that they were. */
@QuarkusTest
@WithTandem(database = "lead")
class IntakeGroupsTest {
    private static final String FIRST = "first@held.example";

    @Inject
    IntakeGroups groups;

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
    void leadsThatComeWhileAnotherIsWrittenShareATransaction() throws Exception {
        List<Response> answers = atOnce(IntStream.range(0, 5)
                .<Supplier<Response>>mapToObj(each -> () -> crm.takesIn("Company" + each, each + "@all.example", "DE"))
                .toList());

        answers.forEach(answer -> answer.then().statusCode(201));
        assertShareATransaction("%@all.example");
    }

    @Test
    void eachEventNamesTheRequestThatBroughtItsLead() throws Exception {
        new RubricShelf(program).inForce(RubricShelf.SOURCES);
        List<Response> answers = atOnce(IntStream.range(0, 3)
                .<Supplier<Response>>mapToObj(each -> () -> crm.request()
                        .header("X-Request-Id", "request-" + each)
                        .body(Actor.lead("Company" + each, each + "@named" + each + ".example", "DE"))
                        .post("/v1/leads"))
                .toList());

        assertShareATransaction("%@named_.example");
        for (int each = 0; each < answers.size(); each++) {
            String lead = answers.get(each).path("id");
            assertEquals(List.of("ConsentRecorded", "LeadRegistered", "LeadRouted", "LeadScored"), rows("""
                            select split_part(type, '.', 3) from outbox
                             where request_id = 'request-%d' and payload::jsonb ->> 'leadId' = '%s' order by 1""".formatted(
                            each, lead)));
        }
    }

    @Test
    void whatIsWrongWithOneHarmsNoOther() throws Exception {
        String known = "{\"externalId\":\"crm-1\",";
        crm.post("/v1/leads", Actor.lead("Known", "known@mixed.example", "DE").replaceFirst("\\{", known));
        String expired = Actor.lead("Expired", "expired@mixed.example", "DE").replace("2099-01-01", "2001-01-01");

        List<Response> answers = atOnce(List.of(
                () -> crm.takesIn("Fine", "fine@mixed.example", "DE"),
                () -> crm.post(
                        "/v1/leads",
                        Actor.lead("Again", "again@mixed.example", "DE").replaceFirst("\\{", known)),
                () -> crm.post("/v1/leads", expired),
                () -> crm.post(
                        "/v1/leads",
                        Actor.lead("Odd", "odd@mixed.example", "DE")
                                .replaceFirst("\\{", "{\"attributes\":{\"size\":[1]},")),
                () -> crm.takesIn("Fine too", "fine2@mixed.example", "DE")));

        answers.get(0).then().statusCode(201);
        answers.get(1).then().statusCode(409).body("code", equalTo("externalIdTaken"));
        answers.get(2).then().statusCode(422).body("code", equalTo("consentAlreadyExpired"));
        answers.get(3).then().statusCode(400).body("errors[0].pointer", equalTo("/attributes/size"));
        answers.get(4).then().statusCode(201);
        assertShareATransaction("fine%@mixed.example");
        assertEquals(
                3,
                rows("select id from lead where normalised_email like '%@mixed.example'")
                        .size());
    }

    @Test
    void requestsWithKeysAreAnsweredOnceEach() throws Exception {
        List<Response> answers =
                atOnce(List.of(keyed("a", "one"), keyed("b", "two"), keyed("a", "one"), keyed("b", "three")));

        List<Integer> states =
                answers.stream().map(Response::statusCode).sorted().toList();
        // Of two with one key the second comes while the first is in progress.
        assertEquals(List.of(201, 201, 409, 409), states);
        keyed("a", "one").get().then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        keyed("a", "four").get().then().statusCode(422).body("code", equalTo("idempotencyKeyReused"));
        assertEquals(
                2,
                rows("select id from lead where normalised_email like '%@keyed.example'")
                        .size());
    }

    @Test
    void ofTwoCallersWithOneExternalIdTheSecondIsToldOfTheFirst() throws Exception {
        Actor admin = program.vendor();
        String first = Actor.lead("First", FIRST, "DE").replaceFirst("\\{", "{\"externalId\":\"crm-9\",");
        String second =
                Actor.lead("Second", "second@other.example", "DE").replaceFirst("\\{", "{\"externalId\":\"crm-9\",");

        List<Response> answers =
                AtOnce.all(List.of(() -> crm.post("/v1/leads", first), () -> admin.post("/v1/leads", second)));

        assertEquals(
                List.of(201, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("code", equalTo("externalIdTaken")));
    }

    @Test
    @Timeout(60)
    void callersDoNotWaitForEachOther() throws Exception {
        Actor admin = program.vendor();

        Response theirs = whileTheFirstIsHeld(() -> admin.takesIn("Others", "other@caller.example", "DE"));

        theirs.then().statusCode(201);
    }

    private Supplier<Response> keyed(String key, String name) {
        return () -> crm.request()
                .header("Idempotency-Key", key)
                .body(Actor.lead(name, name + "@keyed.example", "DE"))
                .post("/v1/leads");
    }

    /** All of them come while an earlier request of the caller is at work. */
    private List<Response> atOnce(List<Supplier<Response>> requests) throws Exception {
        CompletableFuture<List<Response>> answers = whileTheFirstIsHeld(() -> {
            CompletableFuture<List<Response>> sent = CompletableFuture.supplyAsync(() -> AtOnce.all(requests));
            eventually(() -> assertEquals(requests.size(), groups.waiting()));
            return sent;
        });
        return answers.join();
    }

    /** The first request waits for the lock of its address, which tells addresses that arrive twice apart. */
    private <T> T whileTheFirstIsHeld(Supplier<T> act) throws Exception {
        CompletableFuture<Response> first;
        T result;
        try (Connection other = RuntimeRole.connect(program.tenant, "")) {
            other.setAutoCommit(false);
            try (PreparedStatement lock = other.prepareStatement(
                    "select pg_advisory_xact_lock(hashtextextended(concat_ws(chr(1), ?, ?), 1))")) {
                lock.setString(1, program.tenant);
                lock.setString(2, FIRST);
                lock.execute();
            }
            first = CompletableFuture.supplyAsync(() -> crm.takesIn("First", FIRST, "DE"));
            eventually(() -> assertEquals(
                    List.of("advisory"),
                    rows("select locktype from pg_locks where locktype = 'advisory' and not granted")));
            result = act.get();
            other.rollback();
        }
        first.join().then().statusCode(201);
        return result;
    }

    private void assertShareATransaction(String emails) {
        assertEquals(
                1,
                rows("select distinct changed_in from lead where normalised_email like '%s'".formatted(emails))
                        .size());
    }

    private List<String> rows(String query) {
        List<String> found = new ArrayList<>();
        try (Connection own = RuntimeRole.connect(program.tenant, "");
                PreparedStatement select = own.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }
}
