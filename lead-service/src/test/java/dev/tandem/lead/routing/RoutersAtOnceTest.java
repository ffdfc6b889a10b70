package dev.tandem.lead.routing;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.CapPeriod;
import dev.tandem.lead.routing.pool.PoolContent;
import dev.tandem.lead.routing.pool.PoolContent.Member;
import dev.tandem.lead.routing.pool.PoolContent.PeriodCap;
import dev.tandem.lead.routing.pool.PoolSelection;
import dev.tandem.lead.routing.pool.RoutingLock;
import dev.tandem.lead.routing.pool.Turns;
import dev.tandem.lead.routing.pool.Workload;
import dev.tandem.lead.routing.rule.CompiledRules;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.lead.routing.rule.RuleSetContent;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routers of a cluster, and this process's own timer, find the same waiting leads at the same time. */
@QuarkusTest
@WithTandem(database = "lead")
class RoutersAtOnceTest {
    /** More than one batch. */
    private static final int LEADS = 230;

    private static final String PENDING = "select count(*) from lead where status = 'PENDING' and tenant = ?1";

    @Inject
    LeadRouter router;

    @Inject
    RoutingLock lock;

    @Inject
    EntityManager entities;

    private Program program;
    private List<Member> members;
    private UUID pool;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachWaitingLeadIsGivenOnceAndAsOneRouterAloneWould(long seed) {
        aPoolOfThree(new Random(seed));
        leadsThatWaitUntilAllRoutersStart();

        eventually(() -> {
            fourRoutersAtOnce();
            assertEquals(0, pending());
        });

        List<Object[]> decided = decisions();
        assertEquals(LEADS, decided.size());
        assertEquals(LEADS, new HashSet<>(decided.stream().map(row -> row[0]).toList()).size());
        // The property tests of the pure rules cover whether weights and caps hold.
        assertEquals(byOneRouterAlone(), decided.stream().map(row -> row[1]).toList());
    }

    /**
     * One with a limit, one with a cap, and a third one with either or neither: then the remaining leads go to the
     * queue, or to it.
     */
    private void aPoolOfThree(Random random) {
        program = Program.announced();
        members = List.of(
                new Member(program.partner("alpine"), null, weight(random), 10 + random.nextInt(40), List.of(), false),
                new Member(
                        program.partner("boreal"),
                        null,
                        weight(random),
                        null,
                        List.of(new PeriodCap(CapPeriod.MONTH, 10 + random.nextInt(40))),
                        false),
                new Member(
                        program.partner("coral"),
                        null,
                        weight(random),
                        random.nextBoolean() ? null : 100,
                        List.of(),
                        false));
        Actor vendor = program.vendor();
        String body = "{\"code\":\"emea\",\"zone\":\"Europe/Berlin\",\"members\":[%s]}"
                .formatted(members.stream().map(RoutersAtOnceTest::json).collect(Collectors.joining(",")));
        eventually(() -> pool = UUID.fromString(vendor.post("/v1/routing-pools", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id")));
        vendor.fallback("\"poolId\":\"" + pool + "\"", "");
        // The partners' announcements and these rules arrive independently.
        eventually(() -> vendor.get("/v1/routing-pools/" + pool + "/next?count=3")
                .then()
                .body("members.findAll { it.reasons[0].actual == 'active' }", hasSize(3)));
    }

    private static int weight(Random random) {
        return 1 + random.nextInt(5);
    }

    private static String json(Member member) {
        String caps = member.caps().stream()
                .map(cap -> "{\"period\":\"month\",\"most\":" + cap.most() + "}")
                .collect(Collectors.joining(","));
        return "{\"partnerId\":\"%s\",\"weight\":%d,\"maxOpenLeads\":%s,\"caps\":[%s]}"
                .formatted(member.partnerId(), member.weight(), member.maxOpenLeads(), caps);
    }

    /** While this holds the lock, no router can assign a lead. */
    private void leadsThatWaitUntilAllRoutersStart() {
        CallerScope.run(Caller.system(program.tenant), () -> {
            lock.hold();
            program.integration()
                    .request()
                    .contentType("application/x-ndjson")
                    .body(IntStream.range(0, LEADS)
                            .mapToObj(RoutersAtOnceTest::line)
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8))
                    .post("/v1/leads/bulk")
                    .then()
                    .statusCode(200);
            assertEquals(LEADS, rowsHere(PENDING, Long.class).get(0));
        });
    }

    private static String line(int number) {
        String company = "Company" + number;
        return Actor.lead(company, "person@" + company + ".example", "DE")
                .replace("\n", " ")
                .replaceFirst("\\{", "{\"externalId\":\"crm-" + number + "\",");
    }

    private void fourRoutersAtOnce() {
        Stream.generate(() -> CompletableFuture.runAsync(this::routeAll))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void routeAll() {
        boolean more = true;
        while (more) {
            more = CallerScope.call(Caller.system(program.tenant), () -> router.routeArrived(Instant.EPOCH));
        }
    }

    private long pending() {
        return rows(PENDING, Long.class).get(0);
    }

    /** In the order in which the leads came in. */
    private List<Object[]> decisions() {
        return rows(
                "select lead_id, partner_id from routing_decision where tenant = ?1 order by lead_id", Object[].class);
    }

    private <T> List<T> rows(String query, Class<T> type) {
        return CallerScope.call(Caller.system(program.tenant), () -> rowsHere(query, type));
    }

    @SuppressWarnings("unchecked") // The rows have the type of the query's columns.
    private <T> List<T> rowsHere(String query, Class<T> type) {
        return entities.createNativeQuery(query, type)
                .setParameter(1, program.tenant)
                .getResultList();
    }

    private List<UUID> byOneRouterAlone() {
        PoolContent content = new PoolContent("emea", "Europe/Berlin", null, members);
        PoolSelection table = new PoolSelection(pool, content, Turns.none(members.size()));
        RuleSetContent.Rule rest =
                new RuleSetContent.Rule("rest", RoutingStep.FALLBACK, 1, null, null, null, null, null, pool);
        CompiledRules rules = new CompiledRules(new RuleSetContent(List.of(), List.of(rest), null));
        CandidateStates roster = new CandidateStates(
                members.stream().map(Member::candidate).collect(Collectors.toSet()),
                Map.of(pool, table),
                Map.of(),
                new Workload(),
                Instant.EPOCH);
        List<UUID> winners = new ArrayList<>();
        for (int i = 0; i < LEADS; i++) {
            winners.add(RoutingRules.decide(rules, RoutingCase.of(LeadFacts.of("DE")), roster)
                    .given()
                    .map(Candidate::partnerId)
                    .orElse(null));
        }
        return winners;
    }
}
