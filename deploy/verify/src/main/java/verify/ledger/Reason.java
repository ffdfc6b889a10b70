package verify.ledger;

import java.math.BigDecimal;
import verify.plan.PlanVersion;

/**
 * Why an earning is what it is.
 *
 * @param place where the event or closing stands that brought it
 * @param what which of them
 */
record Reason(BigDecimal amount, PlanVersion plan, String what, String place) {

    String because() {
        return " by the " + what + " in " + place + " and the plan in " + plan.place();
    }
}
