/** Statements of a period: drafted from the ledger, reviewed, approved, published; and the settlement terms. */
package dev.tandem.incentive.statement;
