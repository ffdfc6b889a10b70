/** Published exchange rates, and the one that is pinned to a business date. */
package dev.tandem.incentive.exchange;
