/**
 * Calculates the entitlements of payees for deals under a plan's rules, or the reasons why there are none. Read-only.
 */
package dev.tandem.incentive.entitlement;
