package dev.tandem.lead.overlap;

import dev.tandem.platform.problem.Refusal;

/** The check was answered before, or its salt is too old. */
final class OverlapCheckOver extends Refusal {
    OverlapCheckOver() {
        super(Kind.CONFLICT, "overlapCheckOver", "A check is answered once, within an hour. Ask for another salt.");
    }
}
