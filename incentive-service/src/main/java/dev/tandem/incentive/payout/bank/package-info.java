/** Bank accounts of the vendor and of payees. */
package dev.tandem.incentive.payout.bank;
