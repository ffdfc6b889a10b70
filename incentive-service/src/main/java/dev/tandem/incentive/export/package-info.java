/**
 * The export of a ledger with everything its amounts are calculated from, line by line, for verification without the
 * service.
 */
package dev.tandem.incentive.export;
