package dev.tandem.playbook.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The migration finds of what nobody was reminded when there were no reminders. */
@QuarkusTest
@WithTandem(database = "playbook")
class ReminderBeforeTest {
    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V150__reminders.sql");

    @Inject
    EntityManager entities;

    @Test
    void whatExpiresIsRemindedOf() throws IOException {
        Program program = new Program();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        for (int days : new int[] {5, 20, 400}) {
            recorded(program, ",\"expiresOn\":\"" + today.plusDays(days) + "\"");
        }
        recorded(program, "");
        List<String> noted = reminders(program);
        assertEquals(3, noted.size());

        execute(program, "delete from reminder where tenant = '" + program.tenant + "'");
        String migration = Files.readString(MIGRATION);
        String ofThisProgram = migration
                .substring(migration.indexOf("with running as"))
                .replace("where one.expires_on", "where one.tenant = '" + program.tenant + "' and one.expires_on");
        execute(program, ofThisProgram);

        assertEquals(noted, reminders(program));
    }

    private static void recorded(Program program, String expiry) {
        program.max
                .post(
                        "/v1/partners/" + program.alpine + "/certifications",
                        "{\"name\":\"ISO 27001\",\"issuer\":\"Inspectors\",\"issuedOn\":\"2020-01-01\"" + expiry + "}")
                .then()
                .statusCode(201);
    }

    private void execute(Program program, String sql) {
        CallerScope.run(
                Caller.system(program.tenant),
                () -> entities.createNativeQuery(sql).executeUpdate());
    }

    private List<String> reminders(Program program) {
        List<?> rows = CallerScope.call(
                Caller.system(program.tenant),
                () -> entities.createNativeQuery(
                                "select concat_ws(' ', kind, record_id, partner_id, day, offsets, told, since, due_on)"
                                        + " from reminder where tenant = ?1 order by day")
                        .setParameter(1, program.tenant)
                        .getResultList());
        return rows.stream().map(String::valueOf).toList();
    }
}
