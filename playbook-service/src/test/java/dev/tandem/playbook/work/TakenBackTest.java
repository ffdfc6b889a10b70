package dev.tandem.playbook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakenBackTest {
    private static final Evidence.Withdrawal MISTAKEN =
            new Evidence.Withdrawal(Persons.ADA, Tasks.NOW, "Belongs to another customer");
    private static final Task.SignOff SIGNED = new Task.SignOff(Persons.MAX, Tasks.NOW);
    private static final Waiver.Ending BACK =
            new Waiver.Ending(Waiver.Outcome.TAKEN_BACK, Persons.ADA, null, Tasks.NOW);

    private final Evidence piece = Tasks.piece("Done", Side.PARTNER);
    private final Task signed =
            Tasks.task("call", "discovery", 1, true).with(piece).signedOff(SIGNED);

    @Test
    void aSignOffGoesWithTheEvidenceThatItWasFor() {
        Task now = signed.without(piece.id(), MISTAKEN);

        assertEquals(
                List.of(new TakenBack.Piece(piece.id(), MISTAKEN), new TakenBack.Signature(SIGNED)),
                TakenBack.between(signed, now));
        assertEquals(signed, putBack(signed, now, now));
    }

    @Test
    void moreEvidenceTakesBackNothingButTheSignOff() {
        Task now = signed.with(Tasks.piece("More", Side.PARTNER));

        assertEquals(List.of(new TakenBack.Signature(SIGNED)), TakenBack.between(signed, now));
    }

    @Test
    void whatWasTakenBackBeforeIsNotTakenBackAgain() {
        Task before = signed.without(piece.id(), MISTAKEN);

        assertEquals(
                List.of(), TakenBack.between(before, before.signedOff(null).with(Tasks.piece("More", Side.PARTNER))));
    }

    @Test
    void aPointThatIsTickedAnewKeepsItsNewTick() {
        Task ticked = Tasks.ticked(Tasks.checked("docks", "costs"), "docks");
        Task now = ticked.unticked("docks");
        Tick again = new Tick("docks", Side.VENDOR, Persons.MAX, Tasks.NOW);

        assertEquals(ticked, putBack(ticked, now, now));
        assertEquals(List.of(again), putBack(ticked, now, now.ticked(again)).ticks());
    }

    @Test
    void whoeverHasSignedOffSinceHasSigned() {
        Task now = signed.signedOff(null);
        Task.SignOff again = new Task.SignOff(Persons.ADA, Tasks.NOW);

        assertEquals(signed, putBack(signed, now, now));
        assertEquals(again, putBack(signed, now, now.signedOff(again)).signedOff());
    }

    @Test
    void whatCameAfterASignOffIsNotSlippedUnderItWhenItIsPutBack() {
        Evidence later = new Evidence(
                UUID.randomUUID(), "Never seen", null, null, Side.PARTNER, Persons.ADA, Tasks.NOW.plusMillis(1), null);
        Task now = signed.with(later);

        Task back = putBack(signed, now, now);

        assertEquals(SIGNED, back.signedOff());
        assertEquals(List.of(piece), back.currentEvidence());
        assertEquals(2, back.evidence().size());
    }

    @Test
    void aWaiverThatIsPutBackHasNeverEnded() {
        Waiver asked = Waiver.asked("They know us", Side.PARTNER, Persons.ADA, Tasks.NOW);
        Task waived = Tasks.checked("docks").waived(asked.grantedBy(leader(), Tasks.NOW));
        Task now = waived.unwaived(BACK);

        assertFalse(now.isWaived());
        assertEquals(1, now.pastWaivers().size());
        assertEquals(waived, putBack(waived, now, now));
    }

    @Test
    void aWaiverThatNobodyHadGrantedIsNoLoss() {
        Task asked = Tasks.checked("docks").waived(Waiver.asked("They know us", Side.PARTNER, Persons.ADA, Tasks.NOW));

        assertEquals(List.of(), TakenBack.between(asked, asked.unwaived(BACK)));
    }

    @Test
    void twoTakingsAreOfTheSameIfTheyConcernOnePiece() {
        TakenBack one = new TakenBack.Point(new Tick("docks", Side.PARTNER, Persons.ADA, Tasks.NOW));
        TakenBack another = new TakenBack.Point(new Tick("docks", Side.VENDOR, Persons.MAX, Tasks.NOW));

        assertTrue(one.isOfSame(another));
        assertFalse(one.isOfSame(new TakenBack.Point(new Tick("costs", Side.PARTNER, Persons.ADA, Tasks.NOW))));
        assertFalse(one.isOfSame(new TakenBack.Signature(SIGNED)));
        assertTrue(new TakenBack.Piece(piece.id(), MISTAKEN).isOfSame(new TakenBack.Piece(piece.id(), null)));
    }

    private static Task putBack(Task before, Task now, Task later) {
        Task back = later;
        for (TakenBack gone : TakenBack.between(before, now)) {
            back = gone.putBack(back);
        }
        return back;
    }

    private static Actor leader() {
        return new Actor(Persons.MAX, Side.VENDOR, Set.of("channelManager"));
    }
}
