package dev.tandem.playbook.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.TimeLimit;
import dev.tandem.playbook.engagement.TimeLimits;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.Milestone.MilestoneContribution;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SaleVariablesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T23:30:00Z");
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(1));
    private static final Instant LATER = NOW.plus(Duration.ofDays(10));
    private static final SaleFacts.Names ALL = new SaleFacts.Names("Alpine", "Ada", "Ben", "Max");

    private final Contents contents = new Contents();
    private Task call = Tasks.task("call", "discovery", 1, false).due(Deadline.at(EARLIER));
    private Task offer = Tasks.task("offer", "proposal", 0, true);
    private String stage = "discovery";

    @Test
    void itKnowsThePartiesThePlanAndThePrice() {
        Map<String, String> known = known(ALL, Money.of("1200.50", "EUR"));

        assertEquals("Alpine", known.get("partner"));
        assertEquals("Ada", known.get("owner"));
        assertEquals("Ben", known.get("backup"));
        assertEquals("Max", known.get("manager"));
        assertEquals("1200.50 EUR", known.get("price"));
        assertEquals("Co-sale", known.get("playbook"));
        assertEquals("3", known.get("playbookVersion"));
        assertEquals("discovery", known.get("stage"));
        assertEquals("proposal", known.get("nextStage"));
    }

    @Test
    void timesAreDaysOfTheTenant() {
        Map<String, String> known = known(ALL, null);

        assertEquals("2026-03-03", known.get("today"));
        assertEquals("2026-03-02", known.get("startedOn"));
        assertEquals("2026-03-02", known.get("nextDueOn"));
        assertEquals("2026-03-13", known.get("stageDueOn"));
    }

    @Test
    void itTellsWhatIsLateAndWhatTheNextStageWaitsFor() {
        assertEquals("call", known(ALL, null).get("overdue"));
        assertEquals("call: evidence (partner)", known(ALL, null).get("missing"));

        call = Tasks.shown(call);

        assertEquals("", known(ALL, null).get("overdue"));
        assertEquals("", known(ALL, null).get("missing"));
        assertFalse(known(ALL, null).containsKey("nextDueOn"));
    }

    @Test
    void theLastStageWaitsForWinning() {
        stage = "proposal";
        call = Tasks.shown(call);

        assertEquals("won", known(ALL, null).get("nextStage"));
        assertEquals("offer: sign-off (vendor)", known(ALL, null).get("missing"));
    }

    @Test
    void milestonesAreReachedOrOpen() {
        contents.milestones = List.of(new Milestone(
                "understood",
                "Understood",
                "discovery",
                null,
                null,
                List.of(new MilestoneContribution(Side.PARTNER, "Notes", List.of("call")))));

        assertEquals("Understood", known(ALL, null).get("milestonesOpen"));
        assertEquals("", known(ALL, null).get("milestonesReached"));

        call = Tasks.shown(call);

        assertEquals("", known(ALL, null).get("milestonesOpen"));
        assertEquals("Understood", known(ALL, null).get("milestonesReached"));
    }

    @Test
    void whatNobodyKnowsHasNoValueAndNoValueBreaksALine() {
        Map<String, String> known = known(new SaleFacts.Names("Alpine\nBcc: all", null, null, null), null);

        assertEquals("Alpine Bcc: all", known.get("partner"));
        for (String unknown : List.of("owner", "backup", "manager", "price")) {
            assertFalse(known.containsKey(unknown), unknown);
        }
    }

    private Map<String, String> known(SaleFacts.Names names, Money price) {
        PlaybookContent content = contents.content();
        List<Task> tasks = List.of(call, offer);
        TimeLimit limit = new TimeLimit("discovery", null, Side.VENDOR, Duration.ofHours(80), null, Deadline.at(LATER));
        return SaleVariables.of(new SaleFacts(
                names,
                content,
                "co-sale",
                new DocumentVersion(UUID.randomUUID(), 3),
                stage,
                tasks,
                GateRules.gates(GatePlan.of(content), tasks, List.of()),
                new TimeLimits(List.of(limit)),
                EARLIER,
                price,
                NOW,
                ZoneId.of("Europe/Berlin")));
    }
}
