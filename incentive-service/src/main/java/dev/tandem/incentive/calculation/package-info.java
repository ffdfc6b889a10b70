/** The arithmetic of incentives, pure Java: tiers and rate modes, accelerators and limits, clawback, shares, rounding, budgets and draws. */
package dev.tandem.incentive.calculation;
