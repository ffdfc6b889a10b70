/** When entitlements become ledger entries: on news of a deal, a rate or a target, on approval of a plan, and when a holdback's day comes. */
package dev.tandem.incentive.posting;
