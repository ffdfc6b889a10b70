package dev.tandem.playbook.discount;

import java.util.Locale;

/** What people do with a requested discount. */
public enum DiscountAction {
    APPROVE(DiscountStatus.APPROVED),
    REFUSE(DiscountStatus.REFUSED),
    WITHDRAW(DiscountStatus.WITHDRAWN);

    private final DiscountStatus outcome;

    DiscountAction(DiscountStatus outcome) {
        this.outcome = outcome;
    }

    DiscountStatus outcome() {
        return outcome;
    }

    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
