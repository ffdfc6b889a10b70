/** What a partner pays on a business date, step by step. */
package dev.tandem.incentive.pricing.quote;
