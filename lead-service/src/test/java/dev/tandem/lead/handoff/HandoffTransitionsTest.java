package dev.tandem.lead.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.handoff.FirstTouch.Channel;
import dev.tandem.lead.handoff.Reason.ReasonCode;
import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.Enquiry;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.platform.problem.NotInState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoffTransitionsTest {
    private static final Instant OFFERED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant ACCEPT_BY = OFFERED.plus(Duration.ofHours(4));
    private static final Instant CALL_BY = OFFERED.plus(Duration.ofHours(8));
    private static final Reason NO_CAPACITY = Reason.of(ReasonCode.NO_CAPACITY);

    private final UUID partner = UUID.randomUUID();
    private final Lead lead = new Lead(
            new Enquiry("Brightwater", Contact.UNKNOWN, "DE", "webinar", null, null, null, Map.of()), null, OFFERED);
    private final Handoff handoff = offered();

    @ParameterizedTest
    @EnumSource(
            value = HandoffStatus.class,
            names = {"DECLINED", "EXPIRED", "WITHDRAWN", "RECALLED"})
    void whatCameToNothingIsFinal(HandoffStatus status) {
        assertEquals(Set.of(), status.next());
    }

    @Test
    void anAcceptedOfferHandsTheLeadOffAndStartsTheNextClock() {
        accept(OFFERED.plusSeconds(60));

        assertEquals(LeadStatus.HANDED_OFF, lead.status());
        assertTrue(handoff.awaitsFirstTouch());
        assertEquals(CALL_BY, handoff.running().orElseThrow().deadline().by());
    }

    @Test
    void fromAcceptByOnItIsTooLate() {
        assertThrows(HandoffRefusals.OfferExpired.class, () -> accept(ACCEPT_BY));
        assertThrows(HandoffRefusals.OfferExpired.class, () -> handoff.decline(NO_CAPACITY, ACCEPT_BY));
    }

    @Test
    void anExpiredOfferFreesTheLeadForAnybodyElse() {
        handoff.expire(ACCEPT_BY);

        assertEquals(HandoffStatus.EXPIRED, handoff.status());
        assertEquals(LeadStatus.PENDING, lead.status());
        assertEquals(List.of(partner), lead.refusedBy());
    }

    @Test
    void onlyAnOpenOfferExpiresOrIsWithdrawn() {
        accept(OFFERED);

        assertThrows(NotInState.class, () -> handoff.expire(ACCEPT_BY));
        assertThrows(NotInState.class, () -> handoff.withdraw(NO_CAPACITY, ACCEPT_BY));
    }

    @Test
    void anAcceptedLeadIsRecalledUntilTheCustomerWasSpokenTo() {
        accept(OFFERED);
        handoff.touched(new FirstTouch(OFFERED, Channel.CALL, null), OFFERED);

        assertThrows(
                HandoffRefusals.HandoffNotRecallable.class,
                () -> handoff.recall(Reason.of(ReasonCode.CUSTOMER_REQUEST), CALL_BY));
    }

    @Test
    void aSuspendedPartnerMayGetTheLeadAgain() {
        handoff.recall(Reason.of(ReasonCode.PARTNER_SUSPENDED), OFFERED);

        assertEquals(LeadStatus.PENDING, lead.status());
        assertFalse(lead.refusedBy().contains(partner));
    }

    private Handoff offered() {
        Offer offer = new Offer(partner, UUID.randomUUID(), UUID.randomUUID(), null, null, "DACH", null);
        Clocks clocks = Clocks.of(OFFERED, deadline(ACCEPT_BY), deadline(CALL_BY));
        Handoff made = new Handoff(lead, offer, clocks, new Snapshot(Map.of(), null));
        lead.offeredTo(partner);
        return made;
    }

    private void accept(Instant now) {
        handoff.accept(deadline(CALL_BY), Duration.ofMinutes(1), now);
    }

    private static Deadline deadline(Instant by) {
        return new Deadline(by.minusSeconds(600), by);
    }
}
