package dev.tandem.playbook.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.engagement.StageTimes;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.MissingRequirement;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Tasks;
import dev.tandem.playbook.work.Waiver;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpgradeTest {
    private static final StageTimes TIMES = new StageTimes(
            stage -> Optional.of(Tasks.NOW),
            stage -> false,
            new SideHours(WorkingCalendar.ALWAYS_OPEN, WorkingCalendar.ALWAYS_OPEN));

    private final Task call = Tasks.shown(Tasks.task("call", "discovery", 1, false));
    private final Task visit = Tasks.task("visit", "discovery", 1, false);
    private final Task plan = Tasks.task("plan", "discovery", 1, false);

    @Test
    void whatBothVersionsHaveIsKeptWithItsEvidence() {
        Upgrade upgrade = upgrade(List.of(call, visit), Tasks.task("call", "discovery", 1, false), plan);

        assertEquals(List.of("plan"), upgrade.added());
        assertEquals(List.of("call"), upgrade.kept());
        assertEquals(List.of("visit"), upgrade.dropped());
        assertEquals(call.evidence(), upgrade.tasks().get(0).evidence());
    }

    @Test
    void aGateOpensWhenWhatItLackedIsDropped() {
        Upgrade upgrade = upgrade(List.of(call, visit), Tasks.task("call", "discovery", 1, false));

        assertEquals(List.of("proposal", GatePlan.WON), upgrade.opened());
        assertEquals(List.of(), upgrade.closed());
    }

    @Test
    void aGateClosesWhenSomethingNewIsAskedFor() {
        Upgrade upgrade = upgrade(List.of(call), Tasks.task("call", "discovery", 1, false), visit);

        assertEquals(List.of("proposal", GatePlan.WON), upgrade.closed());
    }

    @Test
    void whatTheNextGateWouldLackIsThereToDo() {
        Upgrade upgrade = upgrade(List.of(call), Tasks.task("call", "discovery", 1, false), visit);

        assertEquals(
                List.of("visit"),
                upgrade.missingAfter("discovery").stream()
                        .map(MissingRequirement::activity)
                        .toList());
    }

    @Test
    void aSignatureCountsUnlessMoreIsAskedForNow() {
        Task signed = Tasks.shown(Tasks.task("call", "discovery", 1, true))
                .signedOff(new Task.SignOff(Persons.MAX, Tasks.NOW));

        assertEquals(
                Persons.MAX,
                upgrade(List.of(signed), Tasks.task("call", "discovery", 1, true))
                        .tasks()
                        .get(0)
                        .signedOff()
                        .by());
        assertNull(upgrade(List.of(signed), Tasks.task("call", "discovery", 2, true))
                .tasks()
                .get(0)
                .signedOff());
    }

    @Test
    void aWaiverEndsWhereTheOtherVersionLetsNobodyWaive() {
        Actor olga = new Actor(Persons.OLGA, Side.VENDOR, Set.of("channelManager"));
        Task waived = Tasks.checked("docks")
                .waived(Waiver.asked("No visits there", Side.PARTNER, Persons.ADA, Tasks.NOW)
                        .grantedBy(olga, Tasks.NOW));

        Upgrade forbidden = upgrade(List.of(waived), Tasks.task("call", "discovery", 1, false));
        Upgrade allowed = upgrade(List.of(waived), Tasks.checked("docks"));

        assertEquals(List.of("call"), forbidden.unwaived());
        assertFalse(forbidden.tasks().get(0).isDone());
        assertEquals(List.of("proposal", GatePlan.WON), forbidden.closed());
        assertEquals(List.of(), allowed.unwaived());
        assertTrue(allowed.tasks().get(0).isDone());
    }

    @Test
    void aTimeThatIsAnotherByTheOtherVersionIsCountedAnewAndTold() {
        Task due = TIMES.of(Tasks.noted(4, 16));

        Upgrade sooner = upgrade(List.of(due), Tasks.noted(4, 8));
        Upgrade same = upgrade(List.of(due), Tasks.noted(4, 16));

        assertEquals(
                List.of(new ChangedDueTime(
                        "call", Tasks.NOW.plus(Duration.ofHours(16)), Tasks.NOW.plus(Duration.ofHours(8)))),
                sooner.redated());
        assertEquals(
                Tasks.NOW.plus(Duration.ofHours(8)), sooner.tasks().get(0).due().at());
        assertEquals(List.of(), same.redated());
    }

    @Test
    void whoeverATaskWasHandedToKeepsIt() {
        Task handedOn = call.handedTo(Tasks.ADA.side(), Tasks.ADA.role(), Persons.BEN);

        Upgrade upgrade = upgrade(List.of(handedOn), Tasks.task("call", "discovery", 1, false));

        assertEquals(Persons.BEN, upgrade.tasks().get(0).responsible().get(0).personId());
    }

    private static Upgrade upgrade(List<Task> present, Task... next) {
        List<Gate> gates = GateRules.gates(plan(present), present, List.of());
        return Upgrade.of(present, gates, plan(List.of(next)), List.of(next), List.of(), TIMES);
    }

    private static List<GateTerms> plan(List<Task> tasks) {
        List<String> all = tasks.stream().map(Task::activity).toList();
        return List.of(
                new GateTerms("discovery", List.of(), List.of()),
                new GateTerms("proposal", all, List.of()),
                new GateTerms(GatePlan.WON, all, List.of()));
    }
}
