/** Bank accounts: where money comes from and goes to. */
package dev.tandem.incentive.payout.bank;
