package dev.tandem.playbook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Candidate;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.Workload;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskRulesTest {
    private static final String FREE = "";
    private static final Refusal PASSED = new Ruled("passed");
    private static final Actor ADA = new Actor(Persons.ADA, Side.PARTNER, Set.of());
    private static final Actor BEN = new Actor(Persons.BEN, Side.PARTNER, Set.of());
    private static final Actor MAX = new Actor(Persons.MAX, Side.VENDOR, Set.of());
    private static final Actor PIA = new Actor(Persons.PIA, Side.PARTNER, Set.of("partnerAdmin"));

    private final Task open = Tasks.task("call", "discovery", 1, true);
    private final Task shown = Tasks.shown(open);
    private final Task signed = shown.signedOff(new Task.SignOff(Persons.MAX, Tasks.NOW));
    private final UUID piece = shown.evidence().get(0).id();

    @Test
    void evidenceComesFromAResponsibleSide() {
        assertEquals(FREE, code(running(open).addEvidence(Side.PARTNER)));
        assertEquals("notResponsible", code(running(open).addEvidence(Side.VENDOR)));
    }

    @Test
    void whatCouldNeverCountIsRefused() {
        TaskRules rules = running(Tasks.noted(20, 8));

        assertEquals("evidenceTooShort", code(rules.addEvidence(Tasks.piece("   Too short          ", Side.PARTNER))));
        assertEquals("evidenceTooShort", code(rules.addEvidence(Tasks.piece(null, Side.PARTNER))));
        assertEquals(FREE, code(rules.addEvidence(Tasks.piece("They load 40 docks a day", Side.PARTNER))));
    }

    @Test
    void aTaskTakesNoMoreEvidenceThanAPersonReads() {
        Task full = open;
        for (int i = 0; i < TaskRules.MOST_EVIDENCE; i++) {
            full = full.with(Tasks.piece("Again", Side.PARTNER));
        }

        assertEquals("tooMuchEvidence", code(running(full).addEvidence(Side.PARTNER)));
    }

    @Test
    void aTaskIsDoneOnceItsChecklistIsTicked() {
        Task task = Tasks.checked("docks", "costs");
        assertEquals(
                List.of("checklist docks", "checklist costs", "signOff null"),
                task.missing().stream()
                        .map(one -> one.requirement() + " " + one.item())
                        .toList());
        assertEquals("evidenceMissing", code(running(task).signOff(MAX)));

        Task ticked = Tasks.ticked(Tasks.ticked(task, "docks"), "costs");

        assertEquals(FREE, code(running(ticked).signOff(MAX)));
        assertTrue(ticked.signedOff(new Task.SignOff(Persons.MAX, Tasks.NOW)).isDone());
    }

    @Test
    void aSignOffEndsWithThePointItWasGivenFor() {
        Task signedOff =
                Tasks.ticked(Tasks.checked("docks"), "docks").signedOff(new Task.SignOff(Persons.MAX, Tasks.NOW));

        assertNull(signedOff.unticked("docks").signedOff());
    }

    @Test
    void pointsAreTickedByAResponsibleSide() {
        Task task = Tasks.checked("docks");

        assertEquals(FREE, code(running(task).tick("docks", BEN)));
        assertEquals("notResponsible", code(running(task).tick("docks", MAX)));
        assertThrows(NotFound.class, () -> running(task).tick("trucks", BEN));
        assertThrows(NotFound.class, () -> running(task).untick("docks", BEN));
    }

    @Test
    void aLeaderOfTheOtherSideWaivesWhatThePlaybookLetsThem() {
        Task task = Tasks.checked("docks");
        assertEquals("notWaivable", code(running(open).requestWaiver(ADA)));
        assertEquals("notYourTask", code(running(task).requestWaiver(BEN)));
        assertEquals(FREE, code(running(task).requestWaiver(ADA)));

        Task asked = task.waived(Waiver.asked("No visits there", Side.PARTNER, Persons.ADA, Tasks.NOW));

        assertEquals("waiverRequested", code(running(asked).requestWaiver(PIA)));
        assertEquals("notAnApprover", code(running(asked).grantWaiver(PIA)));
        assertEquals("notAnApprover", code(running(asked).grantWaiver(MAX)));
        Actor leader = new Actor(Persons.OLGA, Side.VENDOR, Set.of("channelManager"));
        assertEquals(FREE, code(running(asked).grantWaiver(leader)));
        assertFalse(asked.isDone());
        Task waived = asked.waived(asked.waiver().grantedBy(leader, Tasks.NOW));
        assertTrue(waived.isDone());
        assertEquals("noWaiverRequested", code(running(waived).grantWaiver(leader)));
        assertEquals(FREE, code(running(waived).endWaiver(ADA)));
    }

    @Test
    void nobodyGrantsAWaiverThatRelievesThem() {
        Task asked =
                Tasks.checked("docks").waived(Waiver.asked("No visits there", Side.PARTNER, Persons.ADA, Tasks.NOW));
        Actor accountable = new Actor(Persons.MAX, Side.VENDOR, Set.of("channelManager"));

        assertEquals("secondPersonRequired", code(running(asked).grantWaiver(accountable)));
        assertEquals(FREE, code(running(asked).refuseWaiver(accountable)));
    }

    @Test
    void nobodyGrantsAWaiverTheyAskedForWhicheverSideTheyAreOn() {
        Task asked =
                Tasks.checked("docks").waived(Waiver.asked("No visits there", Side.PARTNER, Persons.ADA, Tasks.NOW));

        Actor adaAtTheVendor = new Actor(Persons.ADA, Side.VENDOR, Set.of("vendorAdmin"));
        assertEquals("secondPersonRequired", code(running(asked).grantWaiver(adaAtTheVendor)));
    }

    @Test
    void whoeverBroughtEvidenceTakesItBackOnce() {
        assertEquals(FREE, code(running(shown).withdrawEvidence(piece, ADA)));
        assertEquals("notResponsible", code(running(shown).withdrawEvidence(piece, MAX)));

        Task withdrawn = shown.without(piece, new Evidence.Withdrawal(Persons.ADA, Tasks.NOW, "Mistaken"));
        assertThrows(NotFound.class, () -> running(withdrawn).withdrawEvidence(piece, ADA));
        assertThrows(NotFound.class, () -> running(shown).withdrawEvidence(UUID.randomUUID(), ADA));
    }

    @Test
    void theAccountablePersonSignsOffWhatWasShown() {
        assertEquals(FREE, code(running(shown).signOff(MAX)));
        assertEquals(FREE, code(running(signed).signOff(MAX)));
        assertEquals("evidenceMissing", code(running(open).signOff(MAX)));
        assertEquals("notAccountable", code(running(shown).signOff(ADA)));
    }

    @Test
    void aSignatureIsTakenBackByWhoGaveIt() {
        assertEquals(FREE, code(running(signed).withdrawSignOff(MAX)));
        assertEquals("notSignedOff", code(running(shown).withdrawSignOff(MAX)));
        assertEquals("notAccountable", code(running(signed).withdrawSignOff(ADA)));
    }

    @Test
    void aSignatureDoesNotOutliveItsEvidence() {
        Task withdrawn = signed.without(piece, new Evidence.Withdrawal(Persons.ADA, Tasks.NOW, "Mistaken"));

        assertEquals("notSignedOff", code(running(withdrawn).withdrawSignOff(MAX)));
    }

    @Test
    void aTaskIsHandedOnByWhoHasItOrLeadsThatSide() {
        TaskRules rules = running(open);

        assertEquals(FREE, code(rules.reassign("partnerSeller", ADA)));
        assertEquals(FREE, code(rules.reassign("partnerSeller", PIA)));
        assertEquals("notYourTask", code(rules.reassign("partnerSeller", BEN)));
        assertEquals("notYourSide", code(rules.reassign("channelManager", PIA)));
        assertThrows(NotFound.class, () -> rules.reassign("legal", PIA));
        assertEquals("taskDone", code(running(signed).reassign("channelManager", MAX)));
        assertEquals("notYourTask", code(rules.reassign(BEN)));
        assertEquals(FREE, code(rules.reassign(ADA)));
    }

    @Test
    void aRefusalSaysWhatTheRuleIsAbout() {
        Task task = Tasks.checked("docks");

        assertEquals(
                "Only the person assigned to call, or an administrator or channel manager of that side, can ask for a waiver of it.",
                text(running(task).requestWaiver(BEN)));
        assertEquals(
                "Points of the checklist of call are ticked by a side that is responsible for it.",
                text(running(task).tick("docks", MAX)));
        assertEquals(
                "Evidence for call is taken back by the person who brought it.",
                text(running(shown).withdrawEvidence(piece, BEN)));
        assertEquals(
                "Only the person assigned to call, or an administrator or channel manager of that side, can reassign it.",
                text(running(open).reassign("partnerSeller", BEN)));
    }

    private static String text(Optional<Refusal> obstacle) {
        return obstacle.orElseThrow().getMessage();
    }

    @Test
    void aPersonWhoHasChangedSidesTakesNoRoleAlong() {
        Actor maxAtThePartner = new Actor(Persons.MAX, Side.PARTNER, Set.of());
        Actor adaAtTheVendor = new Actor(Persons.ADA, Side.VENDOR, Set.of());

        assertEquals("notAccountable", code(running(shown).signOff(maxAtThePartner)));
        assertEquals("notAccountable", code(running(signed).withdrawSignOff(maxAtThePartner)));
        assertEquals("notResponsible", code(running(shown).withdrawEvidence(piece, adaAtTheVendor)));
        assertEquals("notYourTask", code(running(open).reassign(adaAtTheVendor)));
    }

    @Test
    void whoStandsInForTheAccountablePersonSignsOffAndTakesItBack() {
        Candidate mia = candidate(UUID.randomUUID(), false);
        Presence maxIsAway = new Presence(List.of(candidate(Persons.MAX, true, mia.personId()), mia));
        Actor delegate = new Actor(mia.personId(), Side.VENDOR, Set.of());

        assertEquals(FREE, code(running(shown, maxIsAway).signOff(delegate)));
        assertEquals(FREE, code(running(signed, maxIsAway).withdrawSignOff(delegate)));
        assertEquals("evidenceMissing", code(running(open, maxIsAway).signOff(delegate)));
        assertEquals("notAccountable", code(running(shown, maxIsAway).signOff(BEN)));
        Presence maxIsThere = new Presence(List.of(candidate(Persons.MAX, false, mia.personId()), mia));
        assertEquals("notAccountable", code(running(shown, maxIsThere).signOff(delegate)));
    }

    @Test
    void nobodySignsOffForAnotherWhatTheyHaveAPartIn() {
        Candidate mia = candidate(UUID.randomUUID(), false);
        Actor delegate = new Actor(mia.personId(), Side.VENDOR, Set.of());
        Presence present = new Presence(List.of(candidate(Persons.MAX, true, mia.personId()), mia));
        Evidence hers =
                new Evidence(UUID.randomUUID(), "Done", null, null, Side.VENDOR, mia.personId(), Tasks.NOW, null);
        Task ticked = Tasks.checked("docks").ticked(new Tick("docks", Side.VENDOR, mia.personId(), Tasks.NOW));
        Task hersToDo = shown.handedTo(Side.PARTNER, "partnerSeller", mia.personId());

        for (Task task : List.of(shown.with(hers), ticked, hersToDo)) {
            assertEquals("secondPersonRequired", code(running(task, present).signOff(delegate)));
        }
    }

    @Test
    void whoFillsInForARoleThatTheyDoNotHaveDoesNotSignOffWhatTheyBrought() {
        Evidence his = new Evidence(UUID.randomUUID(), "Done", null, null, Side.VENDOR, Persons.MAX, Tasks.NOW, null);
        Task ticked = Tasks.checked("docks").ticked(new Tick("docks", Side.VENDOR, Persons.MAX, Tasks.NOW));
        Presence withTheRole = new Presence(List.of(candidate(Persons.MAX, false)));
        Actor manager = new Actor(Persons.MAX, Side.VENDOR, Set.of("channelManager"));

        for (Task task : List.of(shown.with(his), ticked)) {
            assertEquals("secondPersonRequired", code(running(task).signOff(MAX)));
            assertEquals(FREE, code(running(task, withTheRole).signOff(MAX)));
            assertEquals(FREE, code(running(task).signOff(manager)));
        }
        assertEquals(FREE, code(running(shown).signOff(MAX)));
    }

    @Test
    void aSignatureIsForWhatWasThereWhenItWasGiven() {
        Evidence later = Tasks.piece("Done again", Side.PARTNER);
        Evidence.Withdrawal withdrawal = new Evidence.Withdrawal(Persons.ADA, Tasks.NOW, "Mistaken");

        assertNull(signed.with(later).signedOff());
        Task swapped = signed.with(later).without(piece, withdrawal);
        assertTrue(swapped.isProven());
        assertFalse(swapped.isDone());
        Task both = shown.with(later).signedOff(new Task.SignOff(Persons.MAX, Tasks.NOW));
        assertNull(both.without(later.id(), withdrawal).signedOff());
    }

    private static Candidate candidate(UUID person, boolean away, UUID... delegates) {
        return new Candidate(
                person, Set.of("channelManager"), Set.of(), away, List.of(delegates), new Workload(0, null));
    }

    private static TaskRules running(Task task, Presence present) {
        return new TaskRules(task, action -> Optional.empty(), Optional.empty(), () -> present);
    }

    @Test
    void whatAPassedGateRestsOnStays() {
        TaskRules rules = new TaskRules(signed, action -> Optional.empty(), Optional.of(PASSED), () -> Presence.NOBODY);

        assertEquals(PASSED.code(), code(rules.addEvidence(Side.PARTNER)));
        assertEquals(PASSED.code(), code(rules.withdrawEvidence(piece, ADA)));
        assertEquals(PASSED.code(), code(rules.withdrawSignOff(MAX)));
    }

    @Test
    void whatAPassedGateLacksAfterAllMayBeBrought() {
        assertEquals(
                FREE,
                code(new TaskRules(open, action -> Optional.empty(), Optional.of(PASSED), () -> Presence.NOBODY)
                        .addEvidence(Side.PARTNER)));
    }

    @Test
    void nothingIsDoneOnceTheSaleHasEnded() {
        TaskRules rules =
                new TaskRules(shown, action -> Optional.of(new Ruled(action)), Optional.empty(), () -> Presence.NOBODY);

        assertEquals(
                "addEvidence", rules.addEvidence(Side.PARTNER).orElseThrow().getMessage());
        assertEquals("signOff", rules.signOff(MAX).orElseThrow().getMessage());
        assertEquals(
                "withdrawEvidence",
                rules.withdrawEvidence(piece, ADA).orElseThrow().getMessage());
        assertEquals(
                "reassign", rules.reassign("partnerSeller", ADA).orElseThrow().getMessage());
    }

    private static TaskRules running(Task task) {
        return running(task, Presence.NOBODY);
    }

    private static String code(Optional<Refusal> obstacle) {
        return obstacle.map(Refusal::code).orElse(FREE);
    }

    private static final class Ruled extends Conflict {
        Ruled(String action) {
            super(action);
        }
    }
}
