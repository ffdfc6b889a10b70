package dev.tandem.playbook.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovalPathTest {
    private static final Actor MAX = new Actor(Persons.MAX, Side.VENDOR, Set.of("channelManager"));
    private static final Actor PIA = new Actor(Persons.PIA, Side.PARTNER, Set.of("partnerAdmin"));

    private final ApprovalPath asked = new ApprovalPath(
            Persons.ADA,
            List.of(
                    new ApprovalStep(Side.VENDOR, List.of("channelManager")),
                    new ApprovalStep(Side.PARTNER, List.of("partnerAdmin"))),
            List.of());

    @Test
    void itHoldsOnceBothSidesAgree() {
        ApprovalPath byOne = asked.with(MAX, Instant.EPOCH);

        assertFalse(asked.isComplete() || byOne.isComplete());
        assertTrue(byOne.isGivenBy(Side.VENDOR));
        assertFalse(byOne.isGivenBy(Side.PARTNER));
        assertTrue(byOne.with(PIA, Instant.EPOCH).isComplete());
    }

    @Test
    void aSideThatAgreesTwiceIsStillOne() {
        assertFalse(asked.with(MAX, Instant.EPOCH).with(MAX, Instant.EPOCH).isComplete());
    }

    @Test
    void whoeverTheStepNamesDecidesUnlessTheyAskedForIt() {
        assertEquals(Optional.empty(), objection(MAX));
        assertEquals("notAnApprover", code(objection(new Actor(Persons.OLGA, Side.VENDOR, Set.of("vendorAdmin")))));
        assertEquals("notAnApprover", code(objection(new Actor(Persons.BEN, Side.PARTNER, Set.of()))));
        assertEquals(
                "secondPersonRequired", code(objection(new Actor(Persons.ADA, Side.PARTNER, Set.of("partnerAdmin")))));
    }

    @Test
    void nobodyApprovesForBothSides() {
        Actor maxAtThePartner = new Actor(Persons.MAX, Side.PARTNER, Set.of("partnerAdmin"));

        Optional<Refusal> objection =
                asked.with(MAX, Instant.EPOCH).objection(maxAtThePartner, "discountRequest", 7, "approve");

        assertEquals("secondPersonRequired", code(objection));
    }

    @Test
    void whatIsStillNeededIsTold() {
        assertEquals(
                List.of(new ApprovalStep(Side.PARTNER, List.of("partnerAdmin"))),
                asked.with(MAX, Instant.EPOCH).open());
    }

    private Optional<Refusal> objection(Actor actor) {
        return asked.objection(actor, "discountRequest", 7, "approve");
    }

    private static String code(Optional<Refusal> obstacle) {
        return obstacle.map(Refusal::code).orElseThrow();
    }
}
