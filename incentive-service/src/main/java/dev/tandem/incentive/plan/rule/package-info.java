/** One rule of a plan: earner, payee, trigger, rate, and the condition that guards it. */
package dev.tandem.incentive.plan.rule;
