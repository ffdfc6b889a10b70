package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.plan.rule.Basis;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.incentive.plan.rule.Payable;
import dev.tandem.incentive.plan.rule.RateTerms.Type;
import dev.tandem.incentive.plan.rule.Trigger;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;

/** Finds terms that the rule's trigger can never meet. Such a rule would pay no one without anyone noticing. */
record TriggerFaults(RuleRequest rule) {
    List<FieldFault> faults(String at) {
        List<FieldFault> faults = new ArrayList<>();
        if (rule.trigger() == Trigger.HANDOFF_ACCEPTED) {
            refuseWhatNeedsASale(at, faults);
        }
        if (rule.trigger() == Trigger.USAGE) {
            refuseWhatUsageLacks(at, faults);
        } else if (rule.basis() == Basis.USAGE) {
            unreachable(at + "/basis", "only usage has this figure", faults);
        }
        if (awaitsPayment() && rule.trigger() != null && rule.trigger() != Trigger.DEAL_WON) {
            unreachable(at + "/payment/payable", "customer payments are known for sales only", faults);
        }
        if (rule.trigger() != Trigger.RENEWAL && rule.trigger() != Trigger.USAGE && rule.duration() != null) {
            faults.add(new FieldFault(
                    at + "/duration", "notOfThisTrigger", "only renewals and usage have a " + "duration"));
        }
        return faults;
    }

    private void refuseWhatNeedsASale(String at, List<FieldFault> faults) {
        if (rule.rate().type() != Type.FLAT) {
            unreachable(at + "/rate/type", "a handoff has no amount yet, so the rate must be flat", faults);
        }
        if (rule.clawback() != null) {
            unreachable(at + "/clawback", "a handoff has no sale that could be lost", faults);
        }
        if (rule.earner() == EarnerRole.DEAL_MANAGER || rule.payee() == EarnerRole.DEAL_MANAGER) {
            unreachable(at + "/payee", "a handoff has no deal manager yet", faults);
        }
    }

    private void refuseWhatUsageLacks(String at, List<FieldFault> faults) {
        if (rule.basis() != null && rule.basis() != Basis.USAGE) {
            unreachable(at + "/basis", "the only figure of usage is its value", faults);
        }
        if (rule.clawback() != null) {
            unreachable(at + "/clawback", "usage cannot be refunded; a report is corrected by a later report", faults);
        }
    }

    private boolean awaitsPayment() {
        return rule.payment() != null && rule.payment().payable() == Payable.ON_CUSTOMER_PAYMENT;
    }

    private static void unreachable(String at, String message, List<FieldFault> faults) {
        faults.add(new FieldFault(at, "unreachable", message));
    }
}
