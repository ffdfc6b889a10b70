package dev.tandem.incentive.plan;

import dev.tandem.incentive.agreement.Heading;
import dev.tandem.incentive.plan.rule.Rule;
import java.util.List;

/** What a plan version agrees. */
public record Terms(Heading heading, List<Rule> rules) {}
