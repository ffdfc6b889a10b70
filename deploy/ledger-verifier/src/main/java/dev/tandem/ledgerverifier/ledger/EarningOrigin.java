package dev.tandem.ledgerverifier.ledger;

import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.plan.PlanVersion;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Why an earning is what it is.
 *
 * @param place the place of the event or closing that caused it
 * @param what which of them
 * @param target what it was measured against; empty for most rules
 */
record EarningOrigin(BigDecimal amount, PlanVersion plan, String what, String place, Optional<Row> target) {
    String because() {
        return " by the " + what + " in " + place + " and the plan in " + plan.place()
                + target.map(measured -> ", measured against the target in " + measured.place())
                        .orElse("");
    }
}
