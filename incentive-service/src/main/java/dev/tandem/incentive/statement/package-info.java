/** Statements of a period: drafted from the ledger, reviewed, approved, published; and the terms of settlement. */
package dev.tandem.incentive.statement;
