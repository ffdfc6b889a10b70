package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** The handoff is not accepted, or its first touch is recorded already. */
public final class FirstTouchNotAwaited extends Refusal {
    public FirstTouchNotAwaited(Handoff handoff) {
        super(
                Kind.CONFLICT,
                "firstTouchNotAwaited",
                "The first touch is recorded once, of an accepted handoff: it is " + handoff.status() + ".");
        with("handoffStatus", handoff.status());
        handoff.firstTouch().ifPresent(touch -> with("firstTouchAt", touch.at()));
    }
}
