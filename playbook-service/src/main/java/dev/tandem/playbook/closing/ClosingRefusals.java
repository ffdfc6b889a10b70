package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.Refusal;

/** Refusals to settle an item of a closing plan. */
final class ClosingRefusals {
    private ClosingRefusals() {}

    /** Only the side that owns an item settles it. */
    static final class NotYourItem extends Refusal {
        NotYourItem() {
            super(Kind.FORBIDDEN, "notYourItem", "Only the side that owns the item can settle it.");
        }
    }
}
