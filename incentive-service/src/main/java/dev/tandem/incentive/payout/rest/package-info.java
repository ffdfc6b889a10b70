/** The API of payouts and their files. */
package dev.tandem.incentive.payout.rest;
