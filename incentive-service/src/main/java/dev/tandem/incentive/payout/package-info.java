/** Orders to the bank to pay a period's statements, as ISO 20022 files. */
package dev.tandem.incentive.payout;
