package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class EngagementListTest {
    private static final String NOTE = "They load 40 docks a day by hand";

    private Program program;
    private String fjord;
    private String first;
    private String second;
    private UUID thread;
    private String ours;
    private String theirs;

    /** Alpine's sale runs by the first version, Fjord's by the second one. */
    @BeforeEach
    void twoSales() {
        program = Program.sandbox();
        fjord = program.partner("fjord");
        first = program.publishedPlaybook(EscalatingContent.withTimeLimit());
        thread = program.handedOff(first);
        ours = id(program.engagementOf(thread));
        second = program.publishedPlaybook();
        UUID other = UUID.randomUUID();
        program.receives(
                "LeadHandedOff",
                other,
                program.handoff(UUID.randomUUID(), fjord, second)
                        .replace(program.person("ada"), program.person("nils")));
        theirs = id(program.engagementOf(other));
    }

    @Test
    void itIsNarrowedByPlaybookPartnerOwnerAndStage() {
        lists("playbookId=" + first, ours);
        lists("playbookId=" + second, theirs);
        program.max
                .get("/v1/engagements?playbookCode=reseller")
                .then()
                .body("items.id", containsInAnyOrder(ours, theirs));
        program.max.get("/v1/engagements?playbookCode=other").then().body("items", empty());
        lists("partnerId=" + fjord, theirs);
        lists("ownerId=" + program.person("ada"), ours);

        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        eventually(() -> lists("stage=proposal", ours));
        lists("stage=discovery", theirs);
    }

    @Test
    void itIsNarrowedByStatus() {
        program.receives("DealClosed", thread, "\"outcome\":\"lost\"");

        eventually(() -> lists("status=lost", ours));
        lists("status=running", theirs);
    }

    @Test
    void aSaleIsLateUntilWhatTookTooLongIsDone() {
        program.max.get("/v1/engagements?overdue=true").then().body("items", empty());

        program.movesOnBy(Duration.ofDays(7));
        lists("overdue=true", ours);
        lists("overdue=false", theirs);
        program.max.get("/v1/engagements?partnerId=" + program.alpine).then().body("items.overdue", contains(true));

        program.ada
                .brings("/v1/engagements/" + ours, "discovery-call", NOTE)
                .then()
                .statusCode(200);
        lists("overdue=true", ours);
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        eventually(() -> program.max.get("/v1/engagements?overdue=true").then().body("items", empty()));
    }

    @Test
    void anIntegrationReadsAllAndAPartnerItsOwn() {
        PlaybookApi crm = PlaybookApi.vendor(program.tenant, "crm", "integration");

        crm.get("/v1/engagements")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0]", not(hasKey("tasks")));
        crm.get("/v1/engagements/" + ours).then().statusCode(200).body("tasks", hasSize(2));
        program.ada.get("/v1/engagements?playbookCode=reseller").then().body("items.id", contains(ours));
        program.ada
                .get("/v1/engagements?ownerId=" + program.person("nils"))
                .then()
                .body("items", empty());
    }

    private void lists(String filter, String engagement) {
        program.max.get("/v1/engagements?" + filter).then().statusCode(200).body("items.id", contains(engagement));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
