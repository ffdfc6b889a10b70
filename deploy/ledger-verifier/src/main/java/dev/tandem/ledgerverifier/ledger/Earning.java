package dev.tandem.ledgerverifier.ledger;

import dev.tandem.ledgerverifier.export.Row;

/** Something that can be earned once. */
record Earning(String plan, String rule, String earner, String period, String deal, String payee) {
    /** Stands where an advance has no deal. */
    static final String ADVANCE = "advance";

    static Earning of(Row entry) {
        return new Earning(
                entry.text("planId"),
                entry.text("ruleCode"),
                entry.text("earner"),
                entry.text("attainmentPeriod"),
                entry.text("dealId"),
                entry.text("payeeId"));
    }

    Earning advanced() {
        return new Earning(plan, rule, earner, period, ADVANCE, payee);
    }

    String cause() {
        return deal.equals(ADVANCE) ? "the advance of " + period : "deal " + deal;
    }
}
