package dev.tandem.playbook.engagement.closing.item;

import dev.tandem.platform.problem.Refusal;

/** What is done or dropped stays so. */
final class ItemNotOpen extends Refusal {
    ItemNotOpen(ClosingItemStatus status) {
        super(Kind.CONFLICT, "closingItemNotOpen", "The item is done or dropped.");
        with("status", status);
    }
}
