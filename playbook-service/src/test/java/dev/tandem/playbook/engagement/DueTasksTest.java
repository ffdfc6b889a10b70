package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.timer.Timers;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class DueTasksTest {
    private static final String NOTE = "They load 40 docks a day by hand";

    @Inject
    Timers timers;

    private Program program;
    private UUID thread;
    private String engagement;

    @BeforeEach
    void aCallThatIsToBeMadeWithinSixteenHours() {
        program = new Program();
        thread = program.handedOff(program.publishedPlaybook(Content.demanding()));
        engagement = program.engagementOf(thread);
    }

    @Test
    void aTaskThatIsLateIsToldOfByItself() {
        program.movesOn(Duration.ofHours(17));

        eventually(() ->
                program.max.get(engagement).then().body("tasks.overdueSince", contains(notNullValue(), nullValue())));
        assertEquals(1, program.published("TaskOverdue"));
    }

    @Test
    void whoeverHasATaskIsWarnedOnceBeforeItsTimeIsOver() {
        program.movesOn(Duration.ofHours(11));
        threeTimersAtOnce();
        assertEquals(0, program.published("TaskWarned"));

        program.movesOn(Duration.ofHours(13));
        threeTimersAtOnce();
        threeTimersAtOnce();

        eventually(() -> assertEquals(1, program.published("TaskWarned")));
        assertEquals(0, program.published("TaskOverdue"));
    }

    @Test
    void whatBecameDueWhileNobodyWatchedIsToldOnceByWhoeverWatchesAgain() {
        // Days later, three services come up at the same time.
        program.movesOn(Duration.ofDays(5));
        threeTimersAtOnce();
        threeTimersAtOnce();

        eventually(() -> assertEquals(1, program.published("TaskOverdue")));
    }

    @Test
    void whatWasDoneInTimeIsNotTold() {
        program.ada.brings(engagement, "discovery-call", NOTE).then().statusCode(200);
        program.movesOn(Duration.ofHours(17));
        threeTimersAtOnce();

        assertEquals(0, program.published("TaskOverdue"));
    }

    @Test
    void nothingIsLateOnASaleThatHasEnded() {
        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"timing\"");
        eventually(() -> program.max.get(engagement).then().body("status", equalTo("lost")));
        program.movesOn(Duration.ofHours(17));
        threeTimersAtOnce();

        assertEquals(0, program.published("TaskOverdue"));
    }

    private void threeTimersAtOnce() {
        Stream.generate(() -> CompletableFuture.runAsync(timers::round))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);
    }
}
