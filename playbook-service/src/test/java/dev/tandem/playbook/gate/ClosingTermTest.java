package dev.tandem.playbook.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.MissingRequirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTermTest {
    private static final GateTerms PROPOSAL = new GateTerms("proposal", List.of(), List.of());
    private static final GateTerms WON = new GateTerms(GatePlan.WON, List.of(), List.of());
    private final ClosingNeeds needs = new ClosingNeeds(
            List.of(Contents.item("sign", null, null), optional("reference")),
            List.of(Contents.seat("sponsor", ClosingRole.EXECUTIVE_SPONSOR, null, Side.PARTNER)));

    @Test
    void winningAloneWaitsForWhatIsRequiredAtTheClosing() {
        List<Gate> gates = GateRules.gates(List.of(PROPOSAL, WON), List.of(), ClosingTerm.of(needs));

        assertEquals(List.of(), gates.get(0).missing());
        assertEquals(
                List.of("sign closingItem channelManager", "sponsor closingSeat partnerSeller"),
                gates.get(1).missing().stream()
                        .map(one -> one.activity() + " " + one.requirement() + " " + one.role())
                        .toList());
    }

    @Test
    void whatIsThereIsNotMissingAndWhoDoesTheRestIsNamed() {
        List<ClosingTerm> terms = ClosingTerm.of(needs);
        List<ClosingTerm> now =
                List.of(terms.get(0).now(Persons.MAX, false), terms.get(1).now(Persons.ADA, true));

        List<MissingRequirement> missing =
                GateRules.gates(List.of(WON), List.of(), now).get(0).missing();

        assertEquals(
                List.of(Persons.MAX),
                missing.stream().map(MissingRequirement::personId).toList());
    }

    @Test
    void anotherVersionKeepsWhatIsThereByTheSameCode() {
        List<ClosingTerm> before = List.of(ClosingTerm.of(needs).get(0).now(Persons.MAX, true));
        ClosingNeeds next = new ClosingNeeds(
                List.of(Contents.item("sign", null, "vendorAdmin"), Contents.item("pay", null, null)), null);

        assertEquals(
                List.of(true, false),
                ClosingTerm.keeping(ClosingTerm.of(next), before).stream()
                        .map(ClosingTerm::met)
                        .toList());
    }

    private static NeededItem optional(String code) {
        NeededItem item = Contents.item(code, null, null);
        return new NeededItem(
                code, item.kind(), item.title(), item.owner(), item.within(), item.stage(), item.approver(), false);
    }
}
