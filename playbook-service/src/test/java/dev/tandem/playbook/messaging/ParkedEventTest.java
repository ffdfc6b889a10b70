package dev.tandem.playbook.messaging;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What could have no effect is kept in its order, and has it when an administrator has mended what was in its way. */
@QuarkusTest
@WithTandem(database = "playbook")
class ParkedEventTest {
    private static final String PARKED = "/v1/services/playbook/parked-events";

    private final UUID calendar = UUID.randomUUID();
    private final UUID handoff = UUID.randomUUID();
    private final UUID thread = UUID.randomUUID();

    @Test
    void aSaleThatCouldNotBeginBeginsWhenItsEventIsReplayed() {
        Program program = new Program();
        String playbook = program.publishedPlaybook();
        program.receives("CalendarChanged", thread, hours("Mars/Olympus"));
        program.handedOff(handoff, thread, playbook, "live");
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        String parked = "items.find { it.eventId == '" + handoff + "' }";
        eventually(() -> program.olga
                .get(PARKED)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body(parked + ".name", equalTo("LeadHandedOff"))
                .body(parked + ".state", equalTo("dead"))
                .body(parked + ".reason", containsString("Mars/Olympus"))
                .body("items.find { it.name == 'DealStageChanged' }.state", equalTo("waiting")));
        program.max.get("/v1/engagements?thread=" + thread).then().body("items", hasSize(0));

        mendsTheCalendar(program, playbook);
        program.olga.post(PARKED + "/" + handoff + "/replay").then().statusCode(202);

        String sale = program.engagementOf(thread);
        eventually(() -> program.max.get(sale).then().body("stage", equalTo("proposal")));
        program.olga.get(PARKED).then().body("items", hasSize(0));
        program.olga.post(PARKED + "/" + handoff + "/replay").then().statusCode(404);
    }

    /** A sale that begins after it tells that it has come. */
    private void mendsTheCalendar(Program program, String playbook) {
        UUID later = UUID.randomUUID();
        program.receives("CalendarChanged", later, hours("Europe/Berlin"));
        program.handedOff(UUID.randomUUID(), later, playbook, "live");
        program.engagementOf(later);
    }

    private String hours(String zone) {
        return """
                "calendarId":"%s","partnerId":null,"zone":"%s","holidays":[],
                "hours":[{"day":"MONDAY","from":"09:00:00","to":"17:00:00"}]""".formatted(calendar, zone);
    }
}
