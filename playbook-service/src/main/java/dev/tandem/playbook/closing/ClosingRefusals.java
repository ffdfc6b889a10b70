package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.Forbidden;

/** Refusals to settle an item of a closing plan. */
public final class ClosingRefusals {
    private ClosingRefusals() {}

    /** Only the side that owns an item settles it. */
    public static final class NotYourItem extends Forbidden {
        NotYourItem() {
            super("Only the side that owns the item can settle it.");
        }
    }
}
