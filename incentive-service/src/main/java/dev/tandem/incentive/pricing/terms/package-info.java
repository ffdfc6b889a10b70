/** Discounts, combination, credit terms and revenue recognition that a schedule agrees, also in words. */
package dev.tandem.incentive.pricing.terms;
