/**
 * A plan version replayed over past deals: the amounts it would have paid, compared with the posted ones. Nothing is
 * posted.
 */
package dev.tandem.incentive.whatif;
