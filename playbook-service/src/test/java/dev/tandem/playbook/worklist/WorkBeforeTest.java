package dev.tandem.playbook.worklist;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The migration finds what was open when it was not written down yet. */
@QuarkusTest
@WithTandem(database = "playbook")
class WorkBeforeTest {
    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V122__work_items.sql");
    private static final Path OBJECTION_OWNERS = Path.of("src/main/resources/db/migration/V142__objection_owners.sql");
    private static final Path STAND_INS = Path.of("src/main/resources/db/migration/V130__stand_ins.sql");

    private static final Path CONFLICTS = Path.of("src/main/resources/db/migration/V164__conflict_work.sql");

    @Inject
    EntityManager entities;

    @Test
    void whatWasOpenBeforeIsListed() throws IOException {
        Program program = new Program();
        someOfEverything(program);
        Set<Map<String, Object>> noted = work(program);
        assertEquals(
                Set.of(
                        "responsible",
                        "accountable",
                        "signOff",
                        "waiver",
                        "discount",
                        "escalation",
                        "closingItem",
                        "conflictPosition",
                        "conflict"),
                Set.copyOf(program.olga.get("/v1/work?personId=all").<List<String>>path("items.kind")));

        String migration = Files.readString(MIGRATION);
        execute(program, "delete from work_item where tenant = '" + program.tenant + "'");
        assertEquals(Set.of(), work(program));
        execute(
                program,
                migration.substring(
                        migration.indexOf("with open_task as"), migration.indexOf("create table reassignment")));
        execute(program, Files.readString(CONFLICTS));

        assertEquals(noted, work(program));
    }

    @Test
    void whenASaleBecomesLateIsKnown() throws IOException {
        Program program = new Program();
        program.engagementOf(program.handedOff(program.publishedPlaybook(EscalatingContent.withTimeLimit())));
        List<?> known = lateTimes(program);
        assertEquals(1, known.stream().filter(Objects::nonNull).count());

        String migration = Files.readString(MIGRATION);
        // When nobody was warned, a sale was looked at for the first time when it was late.
        execute(
                program,
                "update engagement set due_at = late_at, late_at = null where tenant = '" + program.tenant + "'");
        execute(
                program,
                migration.substring(
                        migration.indexOf("update engagement"), migration.indexOf("create index engagement_late")));

        assertEquals(known, lateTimes(program));
    }

    @Test
    void whoHadAPartInWhatAwaitsASignatureIsKnown() throws IOException {
        Program program = new Program();
        String content = Content.withChecklist().replaceFirst("\"signOff\":false", "\"signOff\":true");
        String sale = program.engagementOf(program.handedOff(program.publishedPlaybook(content)));
        program.ada
                .post(sale + "/tasks/discovery-call/waiver/request", Map.of("reason", "They know us"))
                .then()
                .statusCode(200);
        PlaybookApi ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
        ben.brings(sale, "discovery-call", "They load 40 docks a day").then().statusCode(200);
        for (String item : List.of("docks-counted", "costs-known")) {
            ben.post(sale + "/tasks/discovery-call/checklist/" + item + "/tick")
                    .then()
                    .statusCode(200);
        }
        Set<UUID> known = barred(program);
        assertEquals(Set.of(Persons.of(program.tenant, "ada"), Persons.of(program.tenant, "ben")), known);

        String migration = Files.readString(STAND_INS);
        execute(program, "update work_item set barred = '{}' where tenant = '" + program.tenant + "'");
        execute(program, migration.substring(migration.indexOf("update work_item")));

        assertEquals(known, barred(program));
    }

    @Test
    void whoRaisedAnObjectionBeforeItHadAnOwnerAnswersIt() throws IOException {
        Program program = new Program();
        String sale = program.engagementOf(program.handedOff(program.publishedPlaybook()));
        program.ada
                .post(sale + "/objections", Map.of("text", "Too dear"))
                .then()
                .statusCode(201);
        program.max.post(sale + "/objections", Map.of("text", "No time")).then().statusCode(201);
        Set<Map<String, Object>> noted = work(program);

        String migration = Files.readString(OBJECTION_OWNERS);
        execute(program, "delete from work_item where kind = 'OBJECTION' and tenant = '" + program.tenant + "'");
        execute(
                program,
                "update objection set owner_id = null, side = 'VENDOR' where tenant = '" + program.tenant + "'");
        execute(
                program,
                migration.substring(
                        migration.indexOf("update objection"),
                        migration.indexOf("alter table objection alter column side")));
        execute(program, migration.substring(migration.indexOf("insert into work_item")));

        assertEquals(noted, work(program));
    }

    private Set<UUID> barred(Program program) {
        List<?> people = CallerScope.call(
                Caller.system(program.tenant),
                () -> entities.createNativeQuery(
                                "select unnest(barred) from work_item where tenant = ?1 and kind = 'SIGN_OFF'",
                                UUID.class)
                        .setParameter(1, program.tenant)
                        .getResultList());
        return people.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    private List<?> lateTimes(Program program) {
        return CallerScope.call(
                Caller.system(program.tenant),
                () -> entities.createNativeQuery("select late_at from engagement where tenant = ?1")
                        .setParameter(1, program.tenant)
                        .getResultList());
    }

    private static void someOfEverything(Program program) {
        String playbook = program.publishedPlaybook(EscalatingContent.withGuardrail()
                .replaceFirst("\"minimumEvidence\":1", "\"waivable\":true,\"minimumEvidence\":1"));
        UUID thread = program.handedOff(playbook);
        String sale = program.engagementOf(thread);
        program.dealCosts(thread, 0, playbook, Program.euros("50000.00"));
        String day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(9).toString();
        eventually(() -> program.ada
                .post(
                        sale + "/discount-requests",
                        Map.of("percent", "20", "reason", "A competitor offers less", "validUntil", day))
                .then()
                .statusCode(201)
                .body("status", equalTo("pending")));
        program.ada
                .post(sale + "/tasks/discovery-call/waiver/request", Map.of("reason", "They know us"))
                .then()
                .statusCode(200);
        program.max.escalates(sale, "late", "discovery-call").then().statusCode(201);
        String ada = program.person("ada");
        program.ada
                .post(
                        sale + "/closing-items",
                        Map.of("kind", "contractRouting", "title", "Sign", "ownerId", ada, "dueOn", day))
                .then()
                .statusCode(201);
        String ben = program.person("ben");
        program.ada.opensConflict(ben).then().statusCode(201);
        String conflict = program.ada.opensConflict(ben).path("id");
        program.max
                .post("/v1/conflict-cases/" + conflict + "/position", Map.of("position", "Ours", "deciderId", ben))
                .then()
                .statusCode(200);
    }

    /** Without what the migration cannot know: when a piece came to whoever does it. */
    private static Set<Map<String, Object>> work(Program program) {
        List<Map<String, Object>> items =
                program.olga.get("/v1/work?personId=all").path("items");
        items.forEach(item -> item.keySet().removeAll(Set.of("id", "since")));
        return new HashSet<>(items);
    }

    private void execute(Program program, String sql) {
        CallerScope.run(
                Caller.system(program.tenant),
                () -> entities.unwrap(Session.class).doWork(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                }));
    }
}
