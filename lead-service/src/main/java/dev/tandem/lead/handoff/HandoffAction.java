package dev.tandem.lead.handoff;

import dev.tandem.lead.partner.PartnerRefusals;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** The actions on a handoff, and what rules each out. */
public enum HandoffAction {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    RECALL,
    RECORD_FIRST_TOUCH;

    /** Empty when the handoff's state and the time allow it, and the partner is active where the action requires it. */
    public Optional<Refusal> obstacle(Handoff handoff, boolean partnerActive, Instant now) {
        return this == ACCEPT && handoff.isOpen() && !partnerActive
                ? Optional.of(new PartnerRefusals.PartnerNotActive())
                : obstacle(handoff, now);
    }

    /** Empty when the handoff's state and the time allow it. */
    public Optional<Refusal> obstacle(Handoff handoff, Instant now) {
        return switch (this) {
            case ACCEPT -> expired(handoff, now).or(() -> unless(HandoffStatus.ACCEPTED, handoff));
            case DECLINE -> expired(handoff, now).or(() -> unless(HandoffStatus.DECLINED, handoff));
            case WITHDRAW -> unless(HandoffStatus.WITHDRAWN, handoff);
            case RECALL -> unless(HandoffStatus.RECALLED, handoff).or(() -> notRecallable(handoff));
            case RECORD_FIRST_TOUCH -> unlessAccepted(handoff).or(() -> touched(handoff));
        };
    }

    /** The action's name in the contract. */
    public String apiName() {
        return this == RECORD_FIRST_TOUCH ? "first-touch" : name().toLowerCase(Locale.ROOT);
    }

    /** An answer after the deadline is refused, whether or not the timer has run since. */
    private static Optional<Refusal> expired(Handoff handoff, Instant now) {
        boolean missed = handoff.status() == HandoffStatus.EXPIRED
                || handoff.isOpen() && handoff.clocks().acceptance().isOver(now);
        return missed
                ? Optional.of(new HandoffRefusals.OfferExpired(handoff.clocks().acceptBy()))
                : Optional.empty();
    }

    /** Once the partner has contacted the customer or opened a deal, the customer is the partner's. */
    private static Optional<Refusal> notRecallable(Handoff handoff) {
        return handoff.isOpen() || handoff.awaitsFirstTouch()
                ? Optional.empty()
                : Optional.of(new HandoffRefusals.HandoffNotRecallable(handoff.hasDeal(), handoff.firstTouch()));
    }

    private static Optional<Refusal> touched(Handoff handoff) {
        return handoff.firstTouch().map(HandoffRefusals.FirstTouchNotAwaited::new);
    }

    private Optional<Refusal> unlessAccepted(Handoff handoff) {
        return handoff.status() == HandoffStatus.ACCEPTED
                ? Optional.empty()
                : Optional.of(new NotInState(
                        Handoff.KIND, handoff.id(), apiName(), handoff.status(), EnumSet.of(HandoffStatus.ACCEPTED)));
    }

    private Optional<Refusal> unless(HandoffStatus next, Handoff handoff) {
        return handoff.status().objection(next, Handoff.KIND, handoff.id(), apiName());
    }
}
