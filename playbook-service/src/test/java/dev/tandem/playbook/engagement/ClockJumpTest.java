package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.timer.Timers;
import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call and its stage, due after sixteen hours; a path with levels notified after 4, 8 and 24 more hours. */
@QuarkusTest
@WithTandem(database = "playbook")
class ClockJumpTest {
    private static final List<String> IN_TIME = List.of(
            "TaskWarned PT12H",
            "StageWarned PT12H",
            "TaskOverdue PT16H",
            "StageOverdue PT16H",
            "EscalationRaised PT16H",
            "EscalationRaised PT20H",
            "EscalationRaised PT28H",
            "EscalationOverdue PT52H");

    @Inject
    Timers timers;

    private Program program;
    private String sale;

    @BeforeEach
    void aSaleUnderWayInASandbox() {
        program = Program.sandbox();
        sale = program.engagementOf(program.handedOff(program.publishedPlaybook(EscalatingContent.withTimeLimit())));
    }

    @Test
    void aYearAtOnceIsToldAsItsHoursAre() {
        String playbook = EscalatingContent.withTimeLimit();
        Program walking = Program.sandbox();
        String other = walking.engagementOf(walking.handedOff(walking.publishedPlaybook(playbook)));

        program.movesOnBy(Duration.ofDays(365));
        timers.round();
        Stream.generate(() -> Duration.ofHours(5)).limit(12).forEach(step -> {
            walking.movesOnBy(step);
            timers.round();
        });
        walking.movesOnBy(Duration.ofDays(365).minusHours(60));
        timers.round();

        // The service's own round may be on it already, and ours passes over what another holds.
        eventually(() -> assertEquals(IN_TIME, program.story(sale)));
        eventually(() -> assertEquals(IN_TIME, walking.story(other)));
        assertEquals(levels(program, sale), levels(walking, other));
    }

    /** The notifications, with their times and deadlines. */
    private static List<String> levels(Program program, String sale) {
        Instant start = Instant.parse(program.max.get(sale).path("startedAt"));
        List<String> notices = program.max.get("/v1/escalations").path("items[0].notices.notifiedAt");
        List<String> due = program.max.get("/v1/escalations").path("items[0].notices.dueBy");
        return Stream.concat(notices.stream(), due.stream())
                .map(at -> Duration.between(start, Instant.parse(at)).toString())
                .toList();
    }

    @Test
    void whatIsLateIsLateSinceItWasDue() {
        program.movesOnBy(Duration.ofDays(365));
        timers.round();

        eventually(() -> assertEquals(
                program.max.get(sale).<String>path("tasks[0].dueAt"),
                program.max.get(sale).<String>path("tasks[0].overdueSince")));
    }

    /** No one could have resolved it meanwhile, so every level is notified, with its full time from the playbook. */
    @Test
    void anOutageTakesNobodysTime() {
        program.isAwayFor(Duration.ofDays(10));
        timers.round();

        eventually(() -> program.max
                .get("/v1/escalations")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].notices.personId", contains(program.person("ada"))));
        Instant start = Instant.parse(program.max.get(sale).path("startedAt"));
        Instant notifiedAt = Instant.parse(program.max.get("/v1/escalations").path("items[0].notices[0].notifiedAt"));
        Instant dueBy = Instant.parse(program.max.get("/v1/escalations").path("items[0].notices[0].dueBy"));
        assertFalse(notifiedAt.isBefore(start.plus(Duration.ofDays(10))));
        assertTrue(notifiedAt.isBefore(start.plus(Duration.ofDays(11))));
        assertEquals(Duration.ofHours(4), Duration.between(notifiedAt, dueBy));
        assertEquals(IN_TIME.subList(0, 4), program.story(sale).subList(0, 4));
    }
}
