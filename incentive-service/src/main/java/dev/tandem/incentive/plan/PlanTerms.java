package dev.tandem.incentive.plan;

import dev.tandem.incentive.agreement.AgreementHeading;
import dev.tandem.incentive.plan.rule.Rule;
import java.util.List;

/** What a plan version agrees. */
public record PlanTerms(AgreementHeading heading, List<Rule> rules) {}
