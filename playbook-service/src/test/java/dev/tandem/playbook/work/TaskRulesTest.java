package dev.tandem.playbook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Side;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskRulesTest {
    private static final String FREE = "";
    private static final Refusal PASSED = new Ruled("passed");

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
    void whoeverBroughtEvidenceTakesItBackOnce() {
        assertEquals(FREE, code(running(shown).withdrawEvidence(piece, Persons.ADA)));
        assertEquals("notResponsible", code(running(shown).withdrawEvidence(piece, Persons.MAX)));

        Task withdrawn = shown.without(piece, new Evidence.Withdrawal(Persons.ADA, Tasks.NOW, "Mistaken"));
        assertThrows(NotFound.class, () -> running(withdrawn).withdrawEvidence(piece, Persons.ADA));
        assertThrows(NotFound.class, () -> running(shown).withdrawEvidence(UUID.randomUUID(), Persons.ADA));
    }

    @Test
    void theAccountablePersonSignsOffWhatWasShown() {
        assertEquals(FREE, code(running(shown).signOff(Persons.MAX)));
        assertEquals(FREE, code(running(signed).signOff(Persons.MAX)));
        assertEquals("evidenceMissing", code(running(open).signOff(Persons.MAX)));
        assertEquals("notAccountable", code(running(shown).signOff(Persons.ADA)));
    }

    @Test
    void aSignatureIsTakenBackByWhoGaveIt() {
        assertEquals(FREE, code(running(signed).withdrawSignOff(Persons.MAX)));
        assertEquals("notSignedOff", code(running(shown).withdrawSignOff(Persons.MAX)));
        assertEquals("notAccountable", code(running(signed).withdrawSignOff(Persons.ADA)));
    }

    @Test
    void aSignatureDoesNotOutliveItsEvidence() {
        Task withdrawn = signed.without(piece, new Evidence.Withdrawal(Persons.ADA, Tasks.NOW, "Mistaken"));

        assertEquals("notSignedOff", code(running(withdrawn).withdrawSignOff(Persons.MAX)));
    }

    @Test
    void aTaskIsHandedOnByWhoHasItOrLeadsThatSide() {
        TaskRules rules = running(open);

        assertEquals(FREE, code(rules.reassign(Side.PARTNER, "partnerSeller", Persons.ADA, false)));
        assertEquals(FREE, code(rules.reassign(Side.PARTNER, "partnerSeller", Persons.PIA, true)));
        assertEquals("notYourTask", code(rules.reassign(Side.PARTNER, "partnerSeller", Persons.BEN, false)));
        assertThrows(NotFound.class, () -> rules.reassign(Side.PARTNER, "channelManager", Persons.PIA, true));
        assertEquals("taskDone", code(running(signed).reassign(Side.VENDOR, "channelManager", Persons.MAX, false)));
        assertEquals("notYourTask", code(rules.reassign(Side.PARTNER, Persons.BEN, false)));
        assertEquals(FREE, code(rules.reassign(Side.PARTNER, Persons.ADA, false)));
    }

    @Test
    void whatAPassedGateRestsOnStays() {
        TaskRules rules = new TaskRules(signed, action -> Optional.empty(), Optional.of(PASSED));

        assertEquals(PASSED.code(), code(rules.addEvidence(Side.PARTNER)));
        assertEquals(PASSED.code(), code(rules.withdrawEvidence(piece, Persons.ADA)));
        assertEquals(PASSED.code(), code(rules.withdrawSignOff(Persons.MAX)));
    }

    @Test
    void whatAPassedGateLacksAfterAllMayBeBrought() {
        assertEquals(
                FREE,
                code(new TaskRules(open, action -> Optional.empty(), Optional.of(PASSED)).addEvidence(Side.PARTNER)));
    }

    @Test
    void nothingIsDoneOnceTheSaleHasEnded() {
        TaskRules rules = new TaskRules(shown, action -> Optional.of(new Ruled(action)), Optional.empty());

        assertEquals("addEvidence", code(rules.addEvidence(Side.PARTNER)));
        assertEquals("signOff", code(rules.signOff(Persons.MAX)));
        assertEquals("withdrawEvidence", code(rules.withdrawEvidence(piece, Persons.ADA)));
        assertEquals("reassign", code(rules.reassign(Side.PARTNER, "partnerSeller", Persons.ADA, false)));
    }

    private static TaskRules running(Task task) {
        return new TaskRules(task, action -> Optional.empty(), Optional.empty());
    }

    private static String code(Optional<Refusal> obstacle) {
        return obstacle.map(Refusal::code).orElse(FREE);
    }

    private static final class Ruled extends Refusal {
        Ruled(String code) {
            super(Kind.CONFLICT, code, code);
        }
    }
}
