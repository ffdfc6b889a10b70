/** The download of a ledger. */
package dev.tandem.incentive.export.rest;
