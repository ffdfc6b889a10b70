/** The API of exchange rates, and the file that they are imported from. */
package dev.tandem.incentive.exchange.rest;
