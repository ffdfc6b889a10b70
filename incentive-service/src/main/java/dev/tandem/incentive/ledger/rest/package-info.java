/** The API of ledger entries. */
package dev.tandem.incentive.ledger.rest;
