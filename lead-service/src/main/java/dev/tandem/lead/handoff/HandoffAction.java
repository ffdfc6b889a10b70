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
        HandoffStatus status = handoff.status();
        return switch (this) {
            case ACCEPT -> tooLate(handoff, now).or(() -> unless(status.canBecome(HandoffStatus.ACCEPTED), status));
            case DECLINE -> tooLate(handoff, now).or(() -> unless(status.canBecome(HandoffStatus.DECLINED), status));
            case WITHDRAW -> unless(status.canBecome(HandoffStatus.WITHDRAWN), status);
            case RECALL -> handoff.isOpen() || handoff.awaitsFirstTouch() ? Optional.empty() : notRecallable(handoff);
            case RECORD_FIRST_TOUCH ->
                status == HandoffStatus.ACCEPTED && handoff.firstTouch().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new HandoffRefusals.FirstTouchNotAwaited(status, handoff.firstTouch()));
        };
    }

    /** Whether the timer has been there since makes no difference to who comes too late. */
    private static Optional<Refusal> tooLate(Handoff handoff, Instant now) {
        boolean late = handoff.status() == HandoffStatus.EXPIRED
                || handoff.isOpen() && handoff.clocks().acceptance().isOver(now);
        return late
                ? Optional.of(new HandoffRefusals.OfferExpired(handoff.clocks().acceptBy()))
                : Optional.empty();
    }

    private static Optional<Refusal> notRecallable(Handoff handoff) {
        return Optional.of(
                new HandoffRefusals.NotRecallable(handoff.status(), handoff.hasDeal(), handoff.firstTouch()));
    }

    private static Optional<Refusal> unless(boolean possible, HandoffStatus status) {
        return possible ? Optional.empty() : Optional.of(new HandoffRefusals.OfferNotOpen(status));
    }
}
