/** One rule of a plan: whom it pays for what, by which rate, and the condition that guards it. */
package dev.tandem.incentive.plan.rule;
