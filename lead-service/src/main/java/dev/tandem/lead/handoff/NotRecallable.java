package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** The handoff came to nothing already, or so far that it cannot be taken back: the customer was spoken to, or there is a deal. */
public final class NotRecallable extends Refusal {
    public NotRecallable(Handoff handoff) {
        super(
                Kind.CONFLICT,
                "handoffNotRecallable",
                "Only what is offered, or accepted without first touch and deal, can be recalled.");
        with("handoffStatus", handoff.status());
        with("dealOpened", handoff.hasDeal());
        handoff.firstTouch().ifPresent(touch -> with("firstTouchAt", touch.at()));
    }
}
