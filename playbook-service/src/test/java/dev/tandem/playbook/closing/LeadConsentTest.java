package dev.tandem.playbook.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadConsentTest {
    private static final Actor MAX = new Actor(Persons.MAX, Side.VENDOR, Set.of("vendorSeller"));
    private static final Actor OTHER_SELLER = new Actor(Persons.BEN, Side.VENDOR, Set.of("vendorSeller"));
    private static final Actor MANAGER = new Actor(Persons.BEN, Side.VENDOR, Set.of("channelManager"));
    private static final Actor ADA = new Actor(Persons.ADA, Side.PARTNER, Set.of("partnerSeller"));
    private static final Actor ANNA = new Actor(Persons.ADA, Side.PARTNER, Set.of("partnerAdmin"));
    private static final LeadConsent MAX_LEADS = new LeadConsent(Persons.MAX, Side.VENDOR, Set.of());
    private static final LeadConsent NOBODY = new LeadConsent(null, null, Set.of());

    @Test
    void thePresentLeadAndTheLeadersOfThatSideHandItOver() {
        assertEquals(Set.of(), MAX_LEADS.lacking(MAX, Side.VENDOR));
        assertEquals(Set.of(), MAX_LEADS.lacking(MANAGER, Side.VENDOR));
        assertEquals(Set.of(Side.VENDOR), MAX_LEADS.lacking(OTHER_SELLER, Side.VENDOR));
    }

    @Test
    void theOtherSideAsksForIt() {
        assertEquals(Set.of(Side.VENDOR), MAX_LEADS.lacking(ANNA, Side.PARTNER));
        assertEquals(Set.of(Side.VENDOR), MAX_LEADS.lacking(ADA, Side.PARTNER));
    }

    @Test
    void nobodyGivesItToTheOtherSideWithoutItsLeader() {
        assertEquals(Set.of(Side.PARTNER), MAX_LEADS.lacking(MAX, Side.PARTNER));
        assertEquals(Set.of(Side.VENDOR, Side.PARTNER), MAX_LEADS.lacking(OTHER_SELLER, Side.PARTNER));
    }

    @Test
    void whileNobodyLeadsTheSideWithTheSeatTakesItElseALeader() {
        LeadConsent vendors = new LeadConsent(null, null, Set.of(Side.VENDOR));

        assertEquals(Set.of(), vendors.lacking(MAX, Side.VENDOR));
        assertEquals(Set.of(Side.PARTNER), vendors.lacking(ADA, Side.PARTNER));
        assertEquals(Set.of(), vendors.lacking(ANNA, Side.PARTNER));
        assertEquals(Set.of(Side.VENDOR), NOBODY.lacking(MAX, Side.VENDOR));
        assertEquals(Set.of(), NOBODY.lacking(MANAGER, Side.VENDOR));
    }

    @Test
    void aSideIsSpokenForByItsLeadersAndByTheLead() {
        assertTrue(MAX_LEADS.speaksFor(Side.VENDOR, MAX));
        assertTrue(MAX_LEADS.speaksFor(Side.VENDOR, MANAGER));
        assertFalse(MAX_LEADS.speaksFor(Side.VENDOR, OTHER_SELLER));
        assertFalse(MAX_LEADS.speaksFor(Side.VENDOR, ANNA));
        assertTrue(MAX_LEADS.speaksFor(Side.PARTNER, ANNA));
    }
}
