package dev.tandem.playbook.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.engagement.HeldChanges.Taking;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.work.MissingRequirement;
import dev.tandem.playbook.work.TakenBack;
import dev.tandem.playbook.work.Tasks;
import dev.tandem.playbook.work.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The call is needed for the proposal and for winning, the offer for winning alone. */
class HeldChangesTest {
    private static final List<GateTerms> PLAN = List.of(
            new GateTerms("discovery", List.of(), List.of()),
            new GateTerms("proposal", List.of("call"), List.of()),
            new GateTerms("won", List.of("call", "offer"), List.of()));
    private static final Taking CALL = taking("call");
    private static final Taking OFFER = taking("offer");

    @Test
    void whatNoGateLacksIsGoneAtOnce() {
        HeldChanges now = HeldChanges.NONE.holding(List.of(CALL), PLAN, gates());

        assertEquals(HeldChanges.NONE, now);
    }

    @Test
    void whatAGateLacksThatNobodyCouldPassIsGoneAtOnce() {
        HeldChanges now = HeldChanges.NONE.holding(List.of(CALL), PLAN, gates("proposal", "won"));

        assertEquals(HeldChanges.NONE, now);
    }

    @Test
    void whatAReopenedGateLacksIsPendingUntilEachSuchGateIsConfirmed() {
        HeldChanges now = reopenedBy(CALL, 4, "proposal", "won");

        assertEquals(List.of(CALL), pending(now));
        assertEquals(List.of(CALL), pending(now.confirmed("proposal", 4)));
        assertEquals(HeldChanges.NONE, now.confirmed("proposal", 4).confirmed("won", 4));
    }

    @Test
    void aConfirmationThatIsOlderThanTheReopeningConfirmsNothing() {
        HeldChanges now = reopenedBy(CALL, 7, "proposal");

        assertEquals(now, now.confirmed("proposal", 6));
        assertEquals(now, now.confirmed("won", 7));
        assertEquals(HeldChanges.NONE, now.confirmed("proposal", 8));
    }

    @Test
    void whatIsTakenBackFromAGateThatIsReopenedAlreadyWaitsForTheSameConfirmation() {
        HeldChanges now = reopenedBy(CALL, 4, "won").holding(List.of(OFFER), PLAN, gates("won"));

        assertEquals(List.of(CALL, OFFER), pending(now));
        assertEquals(HeldChanges.NONE, now.confirmed("won", 4));
    }

    @Test
    void whatIsTakenBackAfterTheConfirmationIsGoneAtOnce() {
        HeldChanges now = reopenedBy(CALL, 4, "won").confirmed("won", 4);

        assertEquals(HeldChanges.NONE, now.holding(List.of(OFFER), PLAN, gates("won")));
    }

    @Test
    void anEarlierConfirmationReleasesNothingThatWasTakenBackLater() {
        HeldChanges both = reopened(reopenedBy(CALL, 4, "won"), 6, "won").holding(List.of(OFFER), PLAN, gates("won"));

        assertEquals(List.of(OFFER), pending(both.confirmed("won", 4)));
        assertEquals(HeldChanges.NONE, both.confirmed("won", 6));
    }

    @Test
    void whatIsTakenBackAgainWaitsAnew() {
        HeldChanges again = reopened(reopenedBy(CALL, 4, "won"), 6, "won").holding(List.of(CALL), PLAN, gates("won"));

        assertEquals(List.of(CALL), pending(again));
        assertEquals(List.of(CALL), pending(again.confirmed("won", 4)));
    }

    @Test
    void whatADealHasPassedByWasTakenBackTooLate() {
        HeldChanges now =
                reopenedBy(CALL, 4, "proposal", "won").holding(List.of(OFFER), PLAN, gates("proposal", "won"));
        List<HeldChanges.TooLate> late = now.tooLateFor("proposal", Tasks.NOW, activity -> true);

        assertEquals(List.of(new HeldChanges.TooLate(CALL, "proposal", Tasks.NOW)), late);
        HeldChanges passed = now.passed("proposal", late);
        assertEquals(late, passed.tooLate());
        assertEquals(List.of(OFFER), pending(passed));
    }

    @Test
    void whatAnotherVersionHasDroppedIsNotPutBack() {
        HeldChanges now = reopenedBy(CALL, 4, "proposal");

        assertEquals(List.of(), now.tooLateFor("proposal", Tasks.NOW, "offer"::equals));
        assertEquals(HeldChanges.NONE, now.passed("proposal", List.of()));
    }

    @Test
    void aGateThatIsPassedWithoutItHoldsItNoLonger() {
        HeldChanges now = reopenedBy(CALL, 4, "proposal").passed("proposal", List.of());

        assertEquals(HeldChanges.NONE, now);
    }

    @Test
    void whenASaleIsOverNothingIsPendingAndWhatWasTooLateStaysKnown() {
        HeldChanges now = reopenedBy(CALL, 4, "proposal");
        List<HeldChanges.TooLate> late = now.tooLateFor("proposal", Tasks.NOW, activity -> true);

        assertEquals(HeldChanges.NONE, now.over());
        assertEquals(late, now.passed("proposal", late).over().tooLate());
    }

    private static HeldChanges reopenedBy(Taking taking, int revision, String... stages) {
        return reopened(HeldChanges.NONE, revision, stages).holding(List.of(taking), PLAN, gates(stages));
    }

    private static HeldChanges reopened(HeldChanges held, int revision, String... stages) {
        return held.reopened(
                gates(stages).stream()
                        .map(gate -> new Gate.Change(gate, !gate.satisfied()))
                        .toList(),
                revision);
    }

    /** Those of the plan, of which these lack something. */
    private static List<Gate> gates(String... shut) {
        MissingRequirement lacking =
                MissingRequirement.atClosing("call", "evidence", new SideRole(Side.PARTNER, "partnerSeller"), null);
        return PLAN.stream()
                .map(GateTerms::stage)
                .map(stage -> new Gate(stage, List.of(shut).contains(stage) ? List.of(lacking) : List.of()))
                .toList();
    }

    private static List<Taking> pending(HeldChanges held) {
        return held.pending().stream().map(HeldChanges.Pending::taking).toList();
    }

    private static Taking taking(String activity) {
        Tick tick = new Tick("docks", Side.PARTNER, Persons.ADA, Tasks.NOW);
        return new Taking(activity, new TakenBack.Point(tick), Persons.ADA, Tasks.NOW);
    }
}
