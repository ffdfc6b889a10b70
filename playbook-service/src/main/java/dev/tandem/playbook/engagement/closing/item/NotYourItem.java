package dev.tandem.playbook.engagement.closing.item;

import dev.tandem.platform.problem.Refusal;

/** An item is settled by the side that owns it. */
final class NotYourItem extends Refusal {
    NotYourItem() {
        super(Kind.FORBIDDEN, "notYourItem", "The side that owns the item settles it.");
    }
}
