/** The API of bank accounts. */
package dev.tandem.incentive.payout.bank.rest;
