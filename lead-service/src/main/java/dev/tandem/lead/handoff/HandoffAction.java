package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.util.Optional;

/** What may be done with a handoff, and what rules it out. */
public enum HandoffAction {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    RECALL,
    RECORD_FIRST_TOUCH;

    /** Nothing when, besides, the partner is as active as the action asks. */
    public Optional<Refusal> obstacle(Handoff handoff, boolean partnerActive, Instant now) {
        return this == ACCEPT && handoff.isOpen() && !partnerActive
                ? Optional.of(new HandoffRefusals.PartnerNotActive())
                : obstacle(handoff, now);
    }

    /** Nothing when the handoff's state and the time allow it. */
    public Optional<Refusal> obstacle(Handoff handoff, Instant now) {
        return switch (this) {
            case ACCEPT, DECLINE -> answer(handoff, now);
            case WITHDRAW -> unless(handoff.isOpen(), handoff);
            case RECALL ->
                Optional.<Refusal>of(new HandoffRefusals.NotRecallable(handoff))
                        .filter(refusal -> !handoff.isOpen() && !handoff.awaitsFirstTouch());
            case RECORD_FIRST_TOUCH ->
                Optional.<Refusal>of(new HandoffRefusals.FirstTouchNotAwaited(handoff))
                        .filter(refusal -> handoff.status() != HandoffStatus.ACCEPTED
                                || handoff.firstTouch().isPresent());
        };
    }

    private static Optional<Refusal> answer(Handoff handoff, Instant now) {
        // Whether the timer has been there since makes no difference to who comes too late.
        boolean late = handoff.status() == HandoffStatus.EXPIRED
                || handoff.isOpen() && handoff.clocks().acceptance().isOver(now);
        return late ? Optional.of(new HandoffRefusals.OfferExpired(handoff)) : unless(handoff.isOpen(), handoff);
    }

    private static Optional<Refusal> unless(boolean open, Handoff handoff) {
        return open ? Optional.empty() : Optional.of(new HandoffRefusals.OfferNotOpen(handoff));
    }
}
