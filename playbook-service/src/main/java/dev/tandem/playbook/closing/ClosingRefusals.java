package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.Refusal;

/** Why an item of a closing plan is not settled. */
final class ClosingRefusals {
    private ClosingRefusals() {}

    /** An item is settled by the side that owns it. */
    static final class NotYourItem extends Refusal {
        NotYourItem() {
            super(Kind.FORBIDDEN, "notYourItem", "The side that owns the item settles it.");
        }
    }
}
