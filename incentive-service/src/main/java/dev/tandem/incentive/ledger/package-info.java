/** The append-only ledger: entries with their traces, double entry, balances, and the chain of hashes of each payee. */
package dev.tandem.incentive.ledger;
