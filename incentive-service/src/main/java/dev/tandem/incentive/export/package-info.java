/** A ledger with all that its amounts follow from, line by line, for anyone who checks it without the service. */
package dev.tandem.incentive.export;
