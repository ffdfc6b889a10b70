/**
 * When entitlements become ledger entries: on changes of a deal, a rate or a target, on approval of a plan, and when a
 * holdback is due.
 */
package dev.tandem.incentive.posting;
