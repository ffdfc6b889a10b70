package dev.tandem.playbook.closing;

import java.util.Locale;

/** How an item of a closing plan is settled. */
public enum ClosingItemAction {
    COMPLETE(ClosingItemStatus.DONE),
    DROP(ClosingItemStatus.DROPPED);

    private final ClosingItemStatus outcome;

    ClosingItemAction(ClosingItemStatus outcome) {
        this.outcome = outcome;
    }

    ClosingItemStatus outcome() {
        return outcome;
    }

    String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
