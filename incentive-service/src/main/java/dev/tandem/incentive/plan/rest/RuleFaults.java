package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.agreement.rest.AgreedCurrency;
import dev.tandem.incentive.period.PeriodKind;
import dev.tandem.incentive.plan.rule.Basis;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.incentive.plan.rule.Guard;
import dev.tandem.incentive.plan.rule.PaymentTerms;
import dev.tandem.incentive.plan.rule.Trigger;
import dev.tandem.platform.problem.FieldFault;
import java.util.Currency;
import java.util.List;

/** All faults of the terms of one rule in combination, each with its pointer. */
record RuleFaults(RuleRequest rule, String at, Currency currency, List<FieldFault> faults) {
    /** @param planEnds whether the plan has an end */
    void collect(boolean planEnds) {
        rule.rate().check(at + "/rate", currency, faults);
        if (rule.rate().targetMetric() != null) {
            checkWhatIsTargeted();
        }
        checkAccelerators();
        if (rule.limits() != null) {
            rule.limits().check(at + "/limits", currency, faults);
        }
        if (rule.guard() != null) {
            faults.addAll(Guard.faults(rule.guard(), at + "/guard"));
        }
        checkBudget(planEnds);
        checkSplit();
        checkDraw();
        faults.addAll(new TriggerFaults(rule).faults(at));
    }

    /** A rule without such a target, or not on co-sold revenue, could never be measured against it. */
    private void checkWhatIsTargeted() {
        refuse(
                rule.earner() != EarnerRole.PARTNER,
                "/earner",
                "a rule with targetMetric must have partners as " + "earners");
        refuse(rule.period() == PeriodKind.MONTH, "/period", "a rule with targetMetric must have the period quarter");
        refuse(
                rule.trigger() != null && rule.trigger() != Trigger.DEAL_WON,
                "/trigger",
                "a rule with targetMetric " + "must pay on won deals");
        refuse(
                rule.basis() != null && rule.basis() != Basis.AMOUNT,
                "/basis",
                "a rule with targetMetric must use " + "the amount as its basis");
    }

    private void refuse(boolean wrong, String field, String message) {
        if (wrong) {
            fault(field, "unreachable", message);
        }
    }

    private void checkAccelerators() {
        List<AcceleratorRequest> declared = rule.declared();
        for (int each = 0; each < declared.size(); each++) {
            declared.get(each).check(at + "/accelerators/" + each, currency, faults);
        }
    }

    private void checkBudget(boolean planEnds) {
        if (rule.budget() == null) {
            return;
        }
        AgreedCurrency.check(rule.budget(), currency, at + "/budget", faults);
        if (rule.budget().isZero()) {
            fault("/budget", "notPositive", "must be more than 0");
        }
        if (!planEnds) {
            faults.add(new FieldFault("/effectiveTo", "required", "a plan with a budget must have an end"));
        }
        if (rule.payment() != null && !rule.payment().terms().equals(PaymentTerms.AT_ONCE)) {
            fault("/budget", "notTogether", "a rule with a budget must pay on booking and in full");
        }
    }

    private void checkSplit() {
        if (rule.split() == null) {
            return;
        }
        AttributionWeightRequest.check(rule.split(), at + "/split", faults);
        if (rule.payee() != EarnerRole.PARTNER) {
            fault("/split", "unreachable", "only partners can be paid by activity");
        }
    }

    private void checkDraw() {
        if (rule.draw() == null) {
            return;
        }
        AgreedCurrency.check(rule.draw().amount(), currency, at + "/draw/amount", faults);
        if (rule.earner() != EarnerRole.PARTNER || rule.payee() != EarnerRole.PARTNER) {
            fault("/draw", "unreachable", "only partners can draw advances");
        }
        if (rule.budget() != null) {
            fault("/draw", "notTogether", "a rule with a draw cannot have a budget");
        }
    }

    private void fault(String field, String code, String message) {
        faults.add(new FieldFault(at + field, code, message));
    }
}
