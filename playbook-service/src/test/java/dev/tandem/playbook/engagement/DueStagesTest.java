package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stage that is to be left within a day, with a milestone within eight hours. */
@QuarkusTest
@WithTandem(database = "playbook")
class DueStagesTest {
    private static final String NOTE = "They load 40 docks a day by hand";
    private static final String TOLD = "limits.overdueSince";

    private Program program;
    private UUID thread;
    private String engagement;

    @BeforeEach
    void aSaleInItsFirstStage() {
        program = new Program();
        thread = program.handedOff(program.publishedPlaybook(Content.withStageLimits()));
        engagement = program.engagementOf(thread);
    }

    @Test
    void limitsRunFromWhenTheStageIsEntered() {
        program.ada
                .get(engagement)
                .then()
                .body("limits.stage", contains("discovery", "discovery"))
                .body("limits.milestone", contains(nullValue(), equalTo("understood")))
                .body("limits.within", contains("PT24H", "PT8H"))
                .body("limits.dueAt", contains(notNullValue(), notNullValue()))
                .body(TOLD, contains(nullValue(), nullValue()));
    }

    @Test
    void aMilestoneThatIsNotReachedIsToldBeforeTheStage() {
        program.movesOn(Duration.ofHours(9));

        eventually(() -> program.max.get(engagement).then().body(TOLD, contains(nullValue(), notNullValue())));
        program.movesOn(Duration.ofHours(25));
        eventually(() -> program.max.get(engagement).then().body(TOLD, contains(notNullValue(), notNullValue())));
        assertEquals(2, program.published("StageOverdue"));
    }

    @Test
    void whatBothSidesHaveContributedToIsReached() {
        program.ada.brings(engagement, "discovery-call", NOTE).then().statusCode(200);
        program.max.brings(engagement, "discovery-call", NOTE).then().statusCode(200);
        program.movesOn(Duration.ofHours(25));

        eventually(() -> program.max.get(engagement).then().body(TOLD, contains(notNullValue(), nullValue())));
        assertEquals(1, program.published("StageOverdue"));
    }

    @Test
    void aStageThatTheDealHasLeftIsNotLate() {
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        eventually(() -> program.max.get(engagement).then().body("stage", equalTo("proposal")));
        program.movesOn(Duration.ofHours(25));

        eventually(() -> program.max.get(engagement).then().body(TOLD, contains(nullValue(), notNullValue())));
        assertEquals(1, program.published("StageOverdue"));
    }

    @Test
    void whatWasToldIsNotToldAgainAfterAnUpgrade() {
        program.movesOn(Duration.ofHours(25));
        eventually(() -> assertEquals(2, program.published("StageOverdue")));
        String to = program.publishedPlaybook(Content.withStageLimits());
        String from = program.max.get(engagement).path("playbook.id");
        int revision = program.max.get(engagement).path("revision");

        program.max
                .post(
                        engagement + "/upgrade",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"revision\":%d}".formatted(from, to, revision))
                .then()
                .statusCode(204);

        program.max.get(engagement).then().body(TOLD, contains(notNullValue(), notNullValue()));
        assertEquals(2, program.published("StageOverdue"));
    }
}
